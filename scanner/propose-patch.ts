import { extract } from '../engine/facts/extract.ts'
import type { Facts } from '../engine/facts/facts.ts'
import type { Finding } from '../engine/finding.ts'
import { applyEdits } from '../engine/fixes/apply-edits.ts'
import type { Refusal } from '../engine/fixes/fix.ts'
import { fixContext } from '../engine/fixes/fix-context.ts'
import { proposeFix } from '../engine/fixes/propose-fix.ts'
import { readTheme } from '../engine/read-theme.ts'
import { imageSizeIn } from './image-size-in.ts'

export type PatchInput = {
  finding: Finding
  /** The whole theme; texts of the files that were read. */
  files: { path: string; bytes: number; facts: Facts | null; text: string | null }[]
}

/** A file before and after; `after` null is a file that goes. */
export type PatchedFile = { path: string; before: string; after: string | null }

export type Patch = { files: PatchedFile[]; refused: Refusal[] }

/** What mends one finding; null where its audit has no fix. */
export function proposePatch({ finding, files }: PatchInput): Patch | null {
  const read = files.map(file => ({
    ...file,
    facts: file.facts ?? (file.text === null ? null : extract({ path: file.path, text: file.text })),
  }))
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const source = (path: string) => texts.get(path) ?? null
  const proposal = proposeFix(finding, fixContext({ theme: readTheme(read), source, imageSize: path => sizeOf(source(path)) }))
  if (!proposal) return null
  const edited = [...Map.groupBy(proposal.edits, ({ file }) => file)].map(([path, edits]) => {
    const before = source(path) ?? ''
    return { path, before, after: applyEdits(before, edits) }
  })
  const deleted = proposal.deletions.map(path => ({ path, before: source(path) ?? '', after: null }))
  return { files: [...edited, ...deleted], refused: proposal.refused }
}

/** Of pictures among the assets only drawings have a text. */
function sizeOf(text: string | null) {
  return text === null ? null : imageSizeIn(Buffer.from(text))
}
