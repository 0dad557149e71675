import type { Language } from '../engine/audit.ts'
import type { FindingFix } from '../engine/fixes/fix-theme.ts'
import { REFUSALS } from '../engine/fixes/refusals.ts'
import { formatText } from '../engine/text.ts'
import type { NotWritten } from './fix-folder.ts'

/** What --fix did about one finding, as it was before. */
export type ReportedFix = {
  audit: string
  fingerprint: string
  file: string | null
  line: number | null
  state: 'fixed' | 'partly' | 'refused'
  edited: { file: string; edits: number }[]
  deleted: string[]
  refused: { file: string; line: number; code: string; because: string }[]
}

export function reportFix(
  { finding, files, deletions, isGone, refused }: FindingFix,
  notWritten: readonly NotWritten[],
  language: Language,
): ReportedFix {
  const failed = new Set(notWritten.map(({ file }) => file))
  const edited = files.filter(({ file }) => !failed.has(file))
  const deleted = deletions.filter(file => !failed.has(file))
  const isDone = edited.length === files.length && deleted.length === deletions.length
  const { audit, fingerprint, place } = finding
  return {
    audit,
    fingerprint,
    file: place.type === 'file' ? place.file : null,
    line: place.type === 'file' ? place.line : null,
    state: isGone && isDone ? 'fixed' : edited.length > 0 || deleted.length > 0 ? 'partly' : 'refused',
    edited,
    deleted,
    refused: refused.map(({ file, line, because, values }) => ({
      file,
      line,
      code: because,
      because: formatText(REFUSALS[because], values, language),
    })),
  }
}
