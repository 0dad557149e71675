import { ErrorCode } from 'intl-messageformat'
import type { Audit, Language } from '../../../engine/audit.ts'
import { AUDITS } from '../../../engine/audits/index.ts'
import type { Finding } from '../../../engine/finding.ts'
import { type FindingText, textOf, withFrenchSpaces } from '../../../engine/text.ts'

const audits = new Map<string, Audit>(AUDITS.map(audit => [audit.id, audit]))

export function findAudit(id: string): Audit | null {
  return audits.get(id) ?? null
}

/** The audit's name; an audit that no longer exists goes by its id. */
export function titleOf(id: string, language: Language): string {
  const title = audits.get(id)?.text.title[language] ?? id
  return language === 'fr' ? withFrenchSpaces(title) : title
}

/** A stored finding in words; of an audit that is gone, or whose text now needs a value it was stored without, only the title. */
export function describeFinding(finding: Pick<Finding, 'audit' | 'values' | 'measured'>, language: Language): FindingText {
  const audit = audits.get(finding.audit)
  const title = titleOf(finding.audit, language)
  const untold = { title, finding: title, why: '', fix: [] }
  if (!audit) return untold
  try {
    return textOf(audit, finding, language)
  } catch (error) {
    // An older version stored it; the next scan brings the value.
    if (error instanceof Error && 'code' in error && error.code === ErrorCode.MISSING_VALUE) return untold
    throw error
  }
}

/** Ids of the audits whose id or title holds these words. */
export function searchAudits(words: string, language: Language): string[] {
  const wanted = words.toLowerCase()
  return AUDITS.filter(({ id, text }) => id.includes(wanted) || text.title[language].toLowerCase().includes(wanted)).map(({ id }) => id)
}
