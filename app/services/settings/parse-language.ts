import { LANGUAGES, type Language } from '../../../engine/audit.ts'

/** The language of a stored choice, null for none or one that Vigie does not speak. */
export function parseLanguage(locale: string | null | undefined): Language | null {
  return LANGUAGES.find(language => language === locale) ?? null
}
