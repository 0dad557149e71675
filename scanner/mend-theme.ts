import { type FindingFix, fixTheme } from '../engine/fixes/fix-theme.ts'
import type { Leave } from '../engine/fixes/leave.ts'
import type { Gathered } from '../engine/scan.ts'
import type { PatchedFile } from './propose-patch.ts'
import { sizeOfDrawing, type ThemeText, textsOf, withFacts } from './theme-text.ts'

export type MendInput = {
  /** The whole theme. */
  files: ThemeText[]
  others: Omit<Gathered, 'theme'>
  leave: Leave
}

/** All safe fixes at once: the files that they change, by path, and what each finding came to. */
export type MendedTheme = { files: PatchedFile[]; fixes: FindingFix[] }

export function mendTheme({ files, others, leave }: MendInput): MendedTheme {
  const source = textsOf(files)
  const { written, deleted, fixes } = fixTheme({
    files: withFacts(files),
    others,
    leave,
    imageSize: path => sizeOfDrawing(source(path)),
  })
  const changed = [
    ...[...written].map(([path, texts]) => ({ path, ...texts })),
    ...deleted.map(path => ({ path, before: source(path) ?? '', after: null })),
  ]
  return { files: changed.sort((a, b) => (a.path < b.path ? -1 : 1)), fixes }
}
