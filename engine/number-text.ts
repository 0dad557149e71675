import type { Language } from './audit.ts'

type NumberStyle = Intl.NumberFormatOptions & { scale?: number }

/** Beyond these Intl itself is asked. */
const LARGE = 1e12
const TINY = 1e-6
const SIGNS: Record<Language, { group: string; decimal: string }> = {
  en: { group: ',', decimal: '.' },
  fr: { group: '\u202f', decimal: ',' },
}
const UNITS: Record<string, Record<Language, string>> = {
  kilobyte: { en: ' kB', fr: '\u202fko' },
  megabyte: { en: ' MB', fr: '\u202fMo' },
}

/**
 * Writes numbers as `Intl.NumberFormat` does, for what our messages ask of it: whole numbers, kilobytes, megabytes. The first of
 * its kind that Node makes loads every language, which is a thirtieth of a scan.
 */
export function numberFormat(language: string | string[] | undefined, style?: NumberStyle | null): Pick<Intl.NumberFormat, 'format'> {
  const digits = style ? digitsOf(style) : 0
  if ((language !== 'en' && language !== 'fr') || digits === null) return new Intl.NumberFormat(language, style ?? undefined)
  const unit = style?.unit ? (UNITS[style.unit]?.[language] ?? '') : ''
  return {
    format: (value: number) => (isPlain(value, unit) ? `${written(value, language, digits)}${unit}` : precise(value, language, style)),
  }
}

/** Digits after the decimal sign; null for a style that our messages do not use. */
function digitsOf({ scale, style, unit, minimumFractionDigits = 0, maximumFractionDigits, ...others }: NumberStyle): number | null {
  if (style !== 'unit' || !unit || !(unit in UNITS) || scale === undefined || Object.keys(others).length > 0) return null
  return minimumFractionDigits === maximumFractionDigits ? minimumFractionDigits : null
}

function isPlain(value: number, unit: string): boolean {
  return value >= 0 && value < LARGE && (unit !== '' || Number.isInteger(value))
}

function written(value: number, language: Language, digits: number): string {
  const { group, decimal } = SIGNS[language]
  const figures = rounded(value, digits).padStart(digits + 1, '0')
  const whole = figures.slice(0, figures.length - digits)
  return grouped(whole, group) + (digits > 0 ? `${decimal}${figures.slice(-digits)}` : '')
}

function grouped(figures: string, group: string): string {
  const first = figures.length % 3
  const groups = figures.slice(first).match(/\d{3}/g) ?? []
  return [...(first > 0 ? [figures.slice(0, first)] : []), ...groups].join(group)
}

/** By its figures, as Intl does: 0.15, which is a little less in binary, is 0.2. Without the decimal sign. */
function rounded(value: number, digits: number): string {
  const [whole = '0', part = ''] = value < TINY ? [] : String(value).split('.')
  const kept = Number(whole + part.slice(0, digits).padEnd(digits, '0'))
  return String(kept + (part.charAt(digits) >= '5' ? 1 : 0))
}

function precise(value: number, language: Language, style: NumberStyle | null | undefined): string {
  return new Intl.NumberFormat(language, style ?? undefined).format(value)
}
