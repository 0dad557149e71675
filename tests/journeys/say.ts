import { readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'

export type Say = (key: string, values?: Record<string, string | number>) => string

/** The app's own words, so that a journey follows them when they are bettered. */
export function sayIn(language: 'en' | 'fr'): Say {
  const texts: Record<string, string> = JSON.parse(readFileSync(new URL(`../../app/i18n/${language}.json`, import.meta.url), 'utf8'))
  return (key, values = {}) => {
    const text = texts[key]
    if (text === undefined) throw new Error(`no text ${key} in ${language}`)
    return String(new IntlMessageFormat(text, language).format(values))
  }
}
