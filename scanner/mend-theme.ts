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

/** All safe fixes at once: the files that change, then those that go, each by path, and what each finding came to. */
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
    ...[...written].map(([path, texts]) => ({ path, ...texts })).sort(byPath),
    ...deleted.map(path => ({ path, before: source(path) ?? '', after: null })),
  ]
  return { files: changed, fixes }
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1
}
