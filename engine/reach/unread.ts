import { languageOf } from '../facts/file-kind.ts'
import type { ThemeFile } from '../theme.ts'
import type { Folders } from './folders.ts'
import type { Wild } from './links.ts'

const NOWHERE = { line: 1, column: 1, start: 0, end: 0 }

/** Reasons for which what a file names is not known. */
const UNREADABLE: ReadonlySet<string> = new Set(['too-large', 'too-deep', 'invalid-json', 'not-text', 'unreadable', 'not-a-file'])

type Folder = Exclude<keyof Folders, 'publicBlocks' | 'assetsFor'>

const ALL: readonly Folder[] = ['layout', 'section', 'group', 'block', 'snippet', 'asset']

/** What code of a language can name, whatever it says. */
const NAMEABLE: Partial<Record<ThemeFile['facts']['language'], readonly Folder[]>> = {
  liquid: ALL,
  json: ['layout', 'section', 'group', 'block'],
  javascript: ['section', 'asset'],
  css: ['asset'],
}

/** Where code that nobody has read may lead: anywhere that its language can name, or to what broken JSON still says. */
export function wildsOfUnread({ path, facts }: ThemeFile, isRead: boolean, folders: Folders): Wild[] {
  const unread = facts.notAnalysed.filter(({ reason }) => UNREADABLE.has(reason))
  if (facts.kind === 'locale' || (isRead && unread.length === 0)) return []
  const words = isRead && unread.every(part => part.words) ? unread.flatMap(part => part.words ?? []) : null
  const patterns = words ?? ['*']
  return (words ? ALL : (NAMEABLE[languageOf(path)] ?? [])).flatMap(folder =>
    patterns
      .filter(word => word === '*' || folders[folder].exact(word).length > 0)
      .map(
        (expression): Wild => ({
          from: path,
          how: 'unread',
          at: NOWHERE,
          weak: 'no',
          expression,
          matches: folders[folder].matching(expression),
        }),
      ),
  )
}
