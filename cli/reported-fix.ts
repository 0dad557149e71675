import type { Language } from '../engine/audit.ts'
import type { FindingFix } from '../engine/fixes/fix-theme.ts'
import { REFUSALS } from '../engine/fixes/refusals.ts'
import { formatText } from '../engine/text.ts'

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

export function reportFix({ finding, files, deletions, isGone, refused }: FindingFix, language: Language): ReportedFix {
  const { audit, fingerprint, place } = finding
  return {
    audit,
    fingerprint,
    file: place.type === 'file' ? place.file : null,
    line: place.type === 'file' ? place.line : null,
    state: isGone ? 'fixed' : files.length > 0 ? 'partly' : 'refused',
    edited: files,
    deleted: deletions,
    refused: refused.map(({ file, line, because, values }) => ({
      file,
      line,
      code: because,
      because: formatText(REFUSALS[because], values, language),
    })),
  }
}
