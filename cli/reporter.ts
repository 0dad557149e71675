import type { Language } from '../engine/audit.ts'
import type { Report } from './report.ts'

export type ReporterInput = {
  report: Report
  language: Language
  /** The theme folder as a path from where the command runs, with `/`; '' when that is the folder. */
  base: string
  /** Version of Vigie. */
  version: string
}

/** Prints a report in one format. */
export type Reporter = (input: ReporterInput) => string

/** A theme file as a path from where the command runs, as repositories know it. */
export function pathFromHere(base: string, file: string): string {
  return base ? `${base}/${file}` : file
}
