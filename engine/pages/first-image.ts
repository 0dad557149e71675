import type { ImageFact, RenderFact } from '../facts/facts.ts'
import type { Theme, ThemeFile } from '../theme.ts'

export type FirstImage = { file: ThemeFile; image: ImageFact }

/** What the walk through a page comes upon: an image, nothing so far, or code that nobody can follow. */
type Found = FirstImage | 'none' | 'unclear'

/** Liquid itself renders no deeper. */
const DEEPEST = 100
/** A title and one heading may stand above; more, and the image is further down. */
const HEADINGS_AT_TOP = 2
/** More steps than this are no page that a person wrote. */
const MOST_STEPS = 5000

/** The first image that a template shows beneath the header, as far as the code tells. */
export function firstImage(theme: Theme, template: ThemeFile): FirstImage | null {
  const found = new Walk(theme).template(template)
  return typeof found === 'string' ? null : found
}

class Walk {
  readonly theme: Theme
  steps = 0

  constructor(theme: Theme) {
    this.theme = theme
  }

  template(template: ThemeFile): Found {
    if (template.facts.language === 'json') return this.firstSection(template)
    const found = this.file(template, 0)
    const settings = this.theme.files.get('config/settings_data.json')
    const holdsHome = template.facts.objects.some(({ name }) => name === 'content_for_index')
    return found === 'none' && holdsHome && settings ? this.firstSection(settings) : found
  }

  /** Only the first: whether the second is in sight without scrolling, no code tells. */
  firstSection({ facts }: ThemeFile): Found {
    const [first] = facts.sectionTypes
    const section = first && !first.disabled ? this.theme.files.get(`sections/${first.type}.liquid`) : undefined
    return section ? this.file(section, 0) : 'unclear'
  }

  file(file: ThemeFile, depth: number): Found {
    if (depth > DEEPEST || this.steps++ > MOST_STEPS) return 'unclear'
    const { images, renders } = file.facts
    const stops = [
      ...images.filter(isShown).map(image => ({ start: image.at.start, read: (): Found => ({ file, image }) })),
      ...renders.filter(isShown).map(render => ({ start: render.at.start, read: () => this.render(render, depth) })),
    ].sort((a, b) => a.start - b.start)
    for (const { start, read } of stops) {
      const found = read()
      if (found !== 'none') return isFarDown(file, start) ? 'unclear' : found
    }
    return isFarDown(file, Number.POSITIVE_INFINITY) ? 'unclear' : 'none'
  }

  render({ tag, target, when }: RenderFact, depth: number): Found {
    if (tag === 'layout') return 'none'
    if (!('known' in target) || (tag !== 'render' && tag !== 'include' && tag !== 'section')) return 'unclear'
    const called = this.theme.files.get(`${tag === 'section' ? 'sections' : 'snippets'}/${target.known}.liquid`)
    const found = called ? this.file(called, depth + 1) : 'none'
    return found !== 'none' && when !== 'always' ? 'unclear' : found
  }
}

/** Texts that merchants write: nobody knows how long they are, and what images they hold. */
const WRITTEN = /\.(?:content|description)$|^content_for_(?!index|header|layout)/

function isFarDown({ facts }: ThemeFile, start: number): boolean {
  const headings = facts.elements.filter(({ name, at }) => /^h[1-6]$/.test(name) && at.start < start).length
  return headings > HEADINGS_AT_TOP || facts.objects.some(({ name, at }) => at.start < start && WRITTEN.test(name))
}

function isShown({ when, position }: Pick<ImageFact, 'when' | 'position'>): boolean {
  return when !== 'never' && when !== 'editor' && position !== 'comment'
}
