import type { Language, Measured, Text } from './audit.ts'
import { REASON_TEXT } from './reason-text.ts'
import { formatText } from './text.ts'
import type { Reason } from './theme.ts'

/** An ICU message that says any reason; fill it with `reasonValues`. */
export const REASON_SELECT: Text = { en: selectIn('en'), fr: selectIn('fr') }

export function reasonValues(reason: Reason): Measured {
  const { because, ...details } = reason
  return { ...details, because: keyOf(because) }
}

/** Why a file is live, dead or unknown, in words. */
export function reasonText(reason: Reason, language: Language): string {
  return formatText(REASON_TEXT[reason.because], reasonValues(reason), language)
}

function selectIn(language: Language): string {
  const cases = Object.entries(REASON_TEXT).map(([because, text]) => `${keyOf(because)} {${text[language]}}`)
  return `{because, select, ${cases.join(' ')} other {}}`
}

/** ICU keys hold no hyphen. */
function keyOf(because: string): string {
  return because.replaceAll('-', '_')
}
