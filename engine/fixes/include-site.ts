import type { Block } from '../lexer/tokens.ts'
import type { FixContext } from './fix-context.ts'
import type { Include } from './variables.ts'

/** One `{% include %}` whose snippet is known. */
export type IncludeSite = {
  file: string
  include: Include
  snippet: string
  /** Variables that the tag itself gives the snippet. */
  gives: ReadonlySet<string>
  /** Where further variables can be written, and whether a comma stands there. */
  end: number
  needsComma: boolean
}

const NAME = /^[\w\-./ ]+$/
const WITH = /^\s+(with|for)\s+$/
const ALIAS = /^\s+as\s+(\w+)/
const SEPARATOR = /^\s*,\s*$/

/** Things that Liquid never gives as a list. */
const SINGLE =
  /(?:^|\.)(?:product|variant|collection|article|blog|page|image|media|item|line_item|block|section|link|option|customer|address|shop|cart|form|paginate|settings|title|handle|url|featured_image|featured_media)$/
const LIST =
  /\.(?:products|images|variants|media|blocks|items|articles|comments|links|tags|options|options_with_values|values|line_items|addresses|orders|collections)$/

export type Unusual = 'unusual-form' | 'dynamic-name' | 'missing-snippet' | 'may-be-list'

/** Reads an include tag; a reason instead when it can't be translated as it stands. */
export function readSite({ theme, source }: FixContext, file: string, include: Include): IncludeSite | { unusual: Unusual; name: string } {
  const { markup, markupEnd } = include.node
  const text = source(file) ?? ''
  const [first, second, ...more] = markup.values
  if (first?.type !== 'string') return { unusual: 'dynamic-name', name: '' }
  const name = first.value
  const snippet = snippetNamed(name, path => theme.files.has(path))
  if (!snippet || !NAME.test(name)) return { unusual: 'missing-snippet', name: `snippets/${name}.liquid` }
  if (more.length > 0 || markup.filters.length > 0) return { unusual: 'unusual-form', name }
  let at = first.end
  let alias = name.slice(name.lastIndexOf('/') + 1)
  const gives = new Set<string>()
  if (second) {
    const word = WITH.exec(text.slice(at, second.start))?.[1]
    const shown = text.slice(second.start, second.end)
    if (!word || second.start > (markup.named[0]?.start ?? Number.POSITIVE_INFINITY)) return { unusual: 'unusual-form', name }
    if (second.type === 'lookup' && !isKnown(word, shown, include.open)) return { unusual: 'may-be-list', name: shown }
    at = second.end
    const as = ALIAS.exec(text.slice(at, markupEnd))
    if (as) {
      alias = as[1] ?? alias
      at += as[0].length
    }
    gives.add(alias)
  }
  for (const argument of markup.named) {
    if (!SEPARATOR.test(text.slice(at, argument.start))) return { unusual: 'unusual-form', name }
    gives.add(argument.name)
    at = argument.value.end
  }
  const rest = text.slice(at, markupEnd).trim()
  if (rest !== '' && rest !== ',') return { unusual: 'unusual-form', name }
  const end = rest === ',' ? text.indexOf(',', at) + 1 : at
  return { file, include, snippet, gives, end, needsComma: rest !== ',' }
}

/** `with` must be given one thing and `for` a list: include repeats over what is a list, whatever the word. */
function isKnown(word: string, shown: string, open: readonly Block[]): boolean {
  if (word === 'for') return LIST.test(shown)
  return (SINGLE.test(shown) && !LIST.test(shown)) || open.some(({ tag }) => tag.name === 'for' && tag.markup.defines === shown)
}

function snippetNamed(name: string, exists: (path: string) => boolean): string | undefined {
  return [`snippets/${name}.liquid`, `snippets/${name}`].find(path => path.endsWith('.liquid') && exists(path))
}
