import type { Finding } from '../engine/finding.ts'
import { applyEdits } from '../engine/fixes/apply-edits.ts'
import type { Refusal } from '../engine/fixes/fix.ts'
import { fixContext } from '../engine/fixes/fix-context.ts'
import { proposeFix } from '../engine/fixes/propose-fix.ts'
import { readTheme } from '../engine/read-theme.ts'
import { sizeOfDrawing, type ThemeText, textsOf, withFacts } from './theme-text.ts'

export type PatchInput = {
  finding: Finding
  /** The whole theme. */
  files: ThemeText[]
}

/** A file before and after; `after` null is a file that goes. */
export type PatchedFile = { path: string; before: string; after: string | null }

export type Patch = { files: PatchedFile[]; refused: Refusal[] }

/** What mends one finding; null where its audit has no fix. */
export function proposePatch({ finding, files }: PatchInput): Patch | null {
  const source = textsOf(files)
  const theme = readTheme(withFacts(files))
  const proposal = proposeFix(finding, fixContext({ theme, source, imageSize: path => sizeOfDrawing(source(path)) }))
  if (!proposal) return null
  const edited = [...Map.groupBy(proposal.edits, ({ file }) => file)].map(([path, edits]) => {
    const before = source(path) ?? ''
    return { path, before, after: applyEdits(before, edits) }
  })
  const deleted = proposal.deletions.map(path => ({ path, before: source(path) ?? '', after: null }))
  return { files: [...edited, ...deleted], refused: proposal.refused }
}
