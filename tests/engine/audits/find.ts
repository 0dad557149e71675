import { expect } from 'vitest'
import { type Audit, LANGUAGES } from '../../../engine/audit.ts'
import { STARTING_BUDGETS } from '../../../engine/budgets.ts'
import { extract } from '../../../engine/facts/extract.ts'
import type { Finding } from '../../../engine/finding.ts'
import { readTheme } from '../../../engine/read-theme.ts'
import { scan } from '../../../engine/scan.ts'
import { textOf } from '../../../engine/text.ts'

/** The least that a theme needs for its other files to have a page to stand on. */
export const LAYOUT = '<html><head>{{ content_for_header }}</head><body>{{ content_for_layout }}</body></html>'

/** A theme by its texts; a number is the size of a file that is not read. */
export function themeOf(files: Record<string, string | number>) {
  return readTheme(
    Object.entries(files).map(([path, content]) =>
      typeof content === 'number'
        ? { path, bytes: content, facts: null }
        : { path, bytes: content.length, facts: extract({ path, text: content }) },
    ),
  )
}

/** What one audit finds; every text of every finding must render in both languages. */
export function find(audit: Audit, files: Record<string, string | number>): Finding[] {
  const { findings, audits } = scan({ theme: themeOf(files), installedApps: [], budgets: STARTING_BUDGETS }, [audit])
  expect(audits[0]?.because).toBeUndefined()
  for (const finding of findings)
    for (const language of LANGUAGES) {
      const { title, finding: sentence, why, fix } = textOf(audit, finding, language)
      for (const text of [title, sentence, why, ...fix]) expect(text).toMatch(/\S/)
    }
  return findings
}

/** Findings as `file:line values`, to compare at a glance. */
export function places(findings: readonly Finding[]): string[] {
  return findings.map(({ place }) => (place.type === 'file' ? `${place.file}:${place.line}` : place.type))
}
