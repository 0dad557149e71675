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

/** A stored finding in words; one of an audit that no longer exists has only that audit's id. */
export function describeFinding(finding: Pick<Finding, 'audit' | 'values' | 'measured'>, language: Language): FindingText {
  const audit = audits.get(finding.audit)
  return audit ? textOf(audit, finding, language) : { title: finding.audit, finding: finding.audit, why: '', fix: [] }
}

/** Ids of the audits whose id or title holds these words. */
export function searchAudits(words: string, language: Language): string[] {
  const wanted = words.toLowerCase()
  return AUDITS.filter(({ id, text }) => id.includes(wanted) || text.title[language].toLowerCase().includes(wanted)).map(({ id }) => id)
}
