import { languageOf } from '../facts/file-kind.ts'
import type { ThemeFile } from '../theme.ts'
import type { Folders } from './folders.ts'
import type { Wild } from './links.ts'

const NOWHERE = { line: 1, column: 1, start: 0, end: 0 }

/** Reasons for which what a file names is not known. */
const UNREADABLE: ReadonlySet<string> = new Set(['too-large', 'too-deep', 'invalid-json'])

type Folder = Exclude<keyof Folders, 'publicBlocks' | 'assetsFor'>

/** What code of a language can name, whatever it says. */
const NAMEABLE: Partial<Record<ThemeFile['facts']['language'], readonly Folder[]>> = {
  liquid: ['layout', 'section', 'group', 'block', 'snippet', 'asset'],
  json: ['layout', 'section', 'group', 'block'],
  javascript: ['section', 'asset'],
  css: ['asset'],
}

/** Where code that nobody has read may lead: anywhere that its language can name. */
export function wildsOfUnread({ path, facts }: ThemeFile, isRead: boolean, folders: Folders): Wild[] {
  if (facts.kind === 'locale' || (isRead && !facts.notAnalysed.some(({ reason }) => UNREADABLE.has(reason)))) return []
  return (NAMEABLE[languageOf(path)] ?? []).map(folder => ({
    from: path,
    how: 'unread',
    at: NOWHERE,
    weak: 'no',
    expression: '*',
    matches: folders[folder].matching('*'),
  }))
}
