import { IntlMessageFormat } from 'intl-messageformat'
import type { Audit, Language, Measured, Text, Values } from './audit.ts'
import type { Finding } from './finding.ts'
import { visibleCode } from './visible-code.ts'

/** A finding in words: fix is a list of steps. */
export type FindingText = { title: string; finding: string; why: string; fix: string[] }

/** Renders a finding's texts in a language, from its audit's messages and its own values. */
export function textOf(audit: Pick<Audit, 'text'>, finding: Pick<Finding, 'values' | 'measured'>, language: Language): FindingText {
  const values = shownValues(finding)
  const render = (text: Text) => formatText(text, values, language)
  const { title, finding: sentence, why, fix } = audit.text
  return { title: render(title), finding: render(sentence), why: render(why), fix: render(fix).split('\n') }
}

/** What a finding's texts may name, safe to stand in a sentence. */
export function shownValues({ values, measured }: Pick<Finding, 'values' | 'measured'>): Values {
  return Object.fromEntries(Object.entries({ ...values, ...measured }).map(([name, value]) => [name, shown(value)]))
}

/** Values are a theme's own words: a bidirectional mark among them would turn our sentence around. */
function shown<T>(value: T): T | string {
  return typeof value === 'string' ? visibleCode(value) : value
}

/** Fills an ICU message in a language. */
export function formatText(text: Text, values: Values | Measured, language: Language): string {
  return messageOf(text, language).format(values).toString()
}

const compiled = { en: new Map<string, IntlMessageFormat>(), fr: new Map<string, IntlMessageFormat>() }

function messageOf(text: Text, language: Language): IntlMessageFormat {
  const pattern = text[language]
  const known = compiled[language].get(pattern)
  if (known) return known
  const message = new IntlMessageFormat(language === 'fr' ? withFrenchSpaces(pattern) : pattern, language, undefined, { ignoreTag: true })
  compiled[language].set(pattern, message)
  return message
}

const NO_BREAK = '\u00a0'
const THIN_NO_BREAK = '\u202f'

/** French sets a no-break space before `: » %` and after `«`, a thin one before `; ! ?`; messages are written with plain spaces. */
export function withFrenchSpaces(pattern: string): string {
  return pattern
    .replace(/ (?=:(?!:)|»|%(?!\}))/g, NO_BREAK)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/ (?=[;!?])/g, THIN_NO_BREAK)
}
