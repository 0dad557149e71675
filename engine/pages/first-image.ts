import type { ImageFact, RenderFact } from '../facts/facts.ts'
import { perFile } from '../per-file.ts'
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
    for (const { start, image, render } of stopsIn(file)) {
      const found = image ? { file, image } : render ? this.render(render, depth) : 'none'
      if (found !== 'none') return start > topOf(file) ? 'unclear' : found
    }
    return topOf(file) < Number.POSITIVE_INFINITY ? 'unclear' : 'none'
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

/** Where the top of a file ends: what stands behind it is further down the page. */
const topOf = perFile(({ facts }) => {
  const headings = facts.elements.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ at }) => at.start)
  const written = facts.objects.filter(({ name }) => WRITTEN.test(name)).map(({ at }) => at.start)
  return Math.min(headings.sort((a, b) => a - b)[HEADINGS_AT_TOP] ?? Number.POSITIVE_INFINITY, ...written)
})

type Stop = { start: number; image?: ImageFact; render?: RenderFact }

/** Images and calls of other files, in their order. */
const stopsIn = perFile(({ facts: { images, renders } }): Stop[] =>
  [
    ...images.filter(isShown).map(image => ({ start: image.at.start, image })),
    ...renders.filter(isShown).map(render => ({ start: render.at.start, render })),
  ].sort((a, b) => a.start - b.start),
)

function isShown({ when, position }: Pick<ImageFact, 'when' | 'position'>): boolean {
  return when !== 'never' && when !== 'editor' && position !== 'comment'
}
