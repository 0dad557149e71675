import type { Language } from './audit.ts'

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])(?=$|-)/

/** The month of a date of knowledge (`2024-02`, `2024-02-25`) in words; anything else stays as it is. */
export function sayMonth(date: string, language: Language): string {
  const month = MONTH.exec(date)?.[0]
  return month
    ? new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01`))
    : date
}
