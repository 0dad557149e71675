import type { ThemeFile } from '../theme.ts'
import type { FixContext } from './fix-context.ts'

/** Code that runs as the page is read: an inline script, or an attribute such as onload. */
export type InlineCode = { file: string; at: number; code: string }

/** All code that the theme's living files hold in their pages. */
export function inlineCode(context: FixContext): InlineCode[] {
  return context.once(inlineCode, () => {
    const files = [...context.theme.files.values()].filter(({ path }) => context.theme.liveness(path) !== 'dead')
    return files.flatMap(file => (file.facts.language === 'liquid' ? inPage(context, file.path) : inSettings(context, file)))
  })
}

const CLASSIC = /^$|javascript|ecmascript/i

function inPage({ page }: FixContext, path: string): InlineCode[] {
  const found = page(path)
  if (!found) return []
  const scripts = found.bodies.flatMap(({ of, start, end }) => {
    if (!('attributes' in of)) return of.name === 'javascript' ? [{ file: path, at: start, code: found.source.slice(start, end) }] : []
    const type = of.attributes.find(({ name }) => name === 'type')
    const isCode = of.name === 'script' && CLASSIC.test(type ? found.source.slice(type.valueStart, type.valueEnd) : '')
    return isCode ? [{ file: path, at: start, code: found.source.slice(start, end) }] : []
  })
  const handlers = found.tags.flatMap(({ element }) =>
    element.attributes
      .filter(({ name, valueEnd, valueStart }) => name.startsWith('on') && valueEnd > valueStart)
      .map(({ valueStart, valueEnd }) => ({ file: path, at: valueStart, code: found.source.slice(valueStart, valueEnd) })),
  )
  return [...scripts, ...handlers].sort((a, b) => a.at - b.at)
}

/** Settings may hold HTML with scripts in it. */
function inSettings({ source }: FixContext, { path, facts }: ThemeFile): InlineCode[] {
  if (facts.language !== 'json' || facts.kind === 'locale' || facts.scripts.length === 0) return []
  const text = source(path) ?? ''
  return facts.scripts.map(({ at }) => ({ file: path, at: at.start, code: text.slice(at.start, at.end).replace(/\\[nrt]/g, ' ') }))
}
