import { FormatError } from 'intl-messageformat'
import type { Audit, Language, Text } from '../../../engine/audit.ts'
import { AUDITS } from '../../../engine/audits/index.ts'
import type { Finding } from '../../../engine/finding.ts'
import { type FindingText, formatText, shownValues, textOf, withFrenchSpaces } from '../../../engine/text.ts'

const audits = new Map<string, Audit>(AUDITS.map(audit => [audit.id, audit]))

export function findAudit(id: string): Audit | null {
  return audits.get(id) ?? null
}

/** The audit's name; an audit that no longer exists goes by its id. */
export function titleOf(id: string, language: Language): string {
  const title = audits.get(id)?.text.title[language] ?? id
  return language === 'fr' ? withFrenchSpaces(title) : title
}

/** A stored finding in words; of an audit that is gone only the id. */
export function describeFinding(finding: Pick<Finding, 'audit' | 'values' | 'measured'>, language: Language): FindingText {
  const audit = audits.get(finding.audit)
  const title = titleOf(finding.audit, language)
  if (!audit) return { title, finding: title, why: '', fix: [] }
  return orIfUntold(
    () => textOf(audit, finding, language),
    () => describePiecemeal(audit, finding, language),
  )
}

/** An older version stored it without a value that its text now names: what needs none is told; the next scan brings the value. */
function describePiecemeal(audit: Audit, finding: Pick<Finding, 'values' | 'measured'>, language: Language): FindingText {
  const title = titleOf(audit.id, language)
  const values = shownValues(finding)
  const tell = (text: Text, instead: string) =>
    orIfUntold(
      () => formatText(text, values, language),
      () => instead,
    )
  const { finding: sentence, why, fix } = audit.text
  return { title, finding: tell(sentence, title), why: tell(why, ''), fix: tell(fix, '').split('\n').filter(Boolean) }
}

function orIfUntold<T>(tell: () => T, instead: () => T): T {
  try {
    return tell()
  } catch (error) {
    if (error instanceof FormatError) return instead()
    throw error
  }
}

/** Ids of the audits whose id or title holds these words. */
export function searchAudits(words: string, language: Language): string[] {
  const wanted = words.toLowerCase()
  return AUDITS.filter(({ id, text }) => id.includes(wanted) || text.title[language].toLowerCase().includes(wanted)).map(({ id }) => id)
}
