import type { FileKind } from '../facts.ts'

const SETTING = /(?:^|\.)settings\.([\w-]+)$/
const TEMPLATE = /^(?:template(?:\.(?:name|suffix|directory))?|request\.page_type)$/
/** Objects of Liquid that hold a text of the page, wherever they stand. */
const OF_THE_PAGE = new Set(['canonical_url', 'handle', 'page_description', 'page_title', 'forloop', 'scripts', 'theme', 'linklists'])

/** Who fills a name that its file does not set: the settings, the page's template, the blocks, or a snippet's callers. */
export function fillerOf(path: string, kind: FileKind): string | null {
  const setting = SETTING.exec(path)?.[1]
  if (setting) return `settings.${setting}`
  if (TEMPLATE.test(path) || path === 'block.type') return path
  return kind === 'snippet' && /^[\w-]+$/.test(path) && !OF_THE_PAGE.has(path) ? path : null
}
