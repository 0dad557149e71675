import { type Formatters, IntlMessageFormat } from 'intl-messageformat'
import type { Audit, Language, Measured, Text, Values } from './audit.ts'
import type { Finding } from './finding.ts'
import { numberFormat } from './number-text.ts'
import { once } from './once.ts'
import { sayMonth } from './say-month.ts'
import { visibleCode } from './visible-code.ts'

/** A finding in words: fix is a list of steps. */
export type FindingText = { title: string; finding: string; why: string; fix: string[] }

/** Renders a finding's texts in a language, from its audit's messages and its own values. */
export function textOf(audit: Pick<Audit, 'text'>, finding: Pick<Finding, 'values' | 'measured'>, language: Language): FindingText {
  const values = shownValues(finding)
  const render = (text: Text) => formatText(text, values, language)
  const { title, finding: sentence, why, fix } = audit.text
  return { title: render(title), finding: formatSentence(sentence, values, language), why: render(why), fix: render(fix).split('\n') }
}

/** What a finding's texts may name, safe to stand in a sentence. */
export function shownValues({ values, measured }: Pick<Finding, 'values' | 'measured'>): Values {
  return Object.fromEntries(Object.entries({ ...values, ...measured }).map(([name, value]) => [name, shown(value)]))
}

/** Values are a theme's own words: a bidirectional mark among them would turn our sentence around. */
function shown<T>(value: T): T | string {
  return typeof value === 'string' ? visibleCode(value) : value
}

const MORE: Text = {
  en: '{sentence} — and {moreInFile, number} more like it in this file',
  fr: '{sentence} — et {moreInFile, number} autres de ce genre dans ce fichier',
}

const MORE_OF_APP: Text = {
  en: '{sentence} — and {appFiles, plural, one {# more file} other {# more files}} that {appName} wrote likewise',
  fr: '{sentence} — de même pour {appFiles, plural, one {# autre fichier écrit} many {# d’autres fichiers écrits} other {# autres fichiers écrits}} par {appName}',
}

/** A finding's one line; where it stands for others, it says how many. */
export function formatSentence(text: Text, values: Values | Measured, language: Language): string {
  const { moreInFile, appFiles, appName } = values
  const own = formatText(text, values, language)
  const sentence = appFiles === undefined ? own : formatText(MORE_OF_APP, { sentence: own, appFiles, appName: appName ?? '' }, language)
  return moreInFile === undefined ? sentence : formatText(MORE, { sentence, moreInFile }, language)
}

/** Fills an ICU message in a language. */
export function formatText(text: Text, values: Values | Measured, language: Language): string {
  const { since } = values
  const said = typeof since === 'string' ? { ...values, since: sayMonth(since, language) } : values
  return messageOf(text, language).format(said).toString()
}

// It asks Intl which languages numbers can be written in, which loads them all; both of ours are always there.
IntlMessageFormat.resolveLocale = locales => new Intl.Locale(typeof locales === 'string' ? locales : (locales[0] ?? 'en'))

const pluralRules = { en: once(() => new Intl.PluralRules('en')), fr: once(() => new Intl.PluralRules('fr')) }

const FORMATTERS: Formatters = {
  getNumberFormat: (language, style) => numberFormat(language, style) as Intl.NumberFormat,
  getDateTimeFormat: (...given) => new Intl.DateTimeFormat(...given),
  getPluralRules: (language, options) =>
    options?.type !== 'ordinal' && (language === 'en' || language === 'fr')
      ? pluralRules[language]()
      : new Intl.PluralRules(language, options),
}

const compiled = { en: new Map<string, IntlMessageFormat>(), fr: new Map<string, IntlMessageFormat>() }

function messageOf(text: Text, language: Language): IntlMessageFormat {
  const pattern = text[language]
  const known = compiled[language].get(pattern)
  if (known) return known
  const message = new IntlMessageFormat(language === 'fr' ? withFrenchSpaces(pattern) : pattern, language, undefined, {
    ignoreTag: true,
    formatters: FORMATTERS,
  })
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
