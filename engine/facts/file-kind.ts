import type { Facts, FileKind } from './facts.ts'

const FOLDERS: ReadonlyMap<string, FileKind> = new Map([
  ['layout', 'layout'],
  ['templates', 'template'],
  ['sections', 'section'],
  ['blocks', 'block'],
  ['snippets', 'snippet'],
  ['assets', 'asset'],
  ['config', 'config'],
  ['locales', 'locale'],
])

const LANGUAGES: ReadonlyMap<string, Facts['language']> = new Map([
  ['js', 'javascript'],
  ['mjs', 'javascript'],
  ['css', 'css'],
  ['scss', 'css'],
  ['json', 'json'],
  ['map', 'text'],
  ['txt', 'text'],
  ['md', 'text'],
  ['svg', 'text'],
  ['html', 'text'],
  ['xml', 'text'],
])

export function kindOf(path: string): FileKind {
  const kind = FOLDERS.get(path.slice(0, path.indexOf('/')))
  if (!kind) return 'other'
  return kind === 'section' && path.endsWith('.json') ? 'group' : kind
}

function extension(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase()
}

/** `.js.liquid` is JavaScript, and Liquid too: see `isLiquid`. */
export function languageOf(path: string): Facts['language'] {
  const last = extension(path)
  if (last !== 'liquid') return LANGUAGES.get(last) ?? 'binary'
  if (kindOf(path) !== 'asset') return 'liquid'
  const inner = LANGUAGES.get(extension(path.slice(0, -'.liquid'.length)))
  return inner === 'javascript' || inner === 'css' ? inner : 'liquid'
}

export function isLiquid(path: string): boolean {
  return path.toLowerCase().endsWith('.liquid')
}
