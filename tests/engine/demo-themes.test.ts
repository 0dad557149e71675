import { describe, expect, test } from 'vitest'
import type { Finding } from '../../engine/finding.ts'
import type { FindingLabel, ThemeLabels } from '../theme-labels/label.ts'
import { MESSY } from '../theme-labels/messy.ts'
import { type DemoScan, scanDemoTheme } from '../theme-labels/scan-demo-theme.ts'
import { TIDY } from '../theme-labels/tidy.ts'

const themes: [string, ThemeLabels, DemoScan][] = [
  ['tidy', TIDY, scanDemoTheme('tidy')],
  ['messy', MESSY, scanDemoTheme('messy')],
]

function linesOf({ place }: Finding): number[] {
  return place.type === 'file' ? (place.lines ?? [place.line]) : []
}

function isAt({ lineOf }: DemoScan, label: FindingLabel): (finding: Finding) => boolean {
  const line = lineOf(label)
  return finding =>
    finding.audit === label.audit &&
    finding.place.type === 'file' &&
    finding.place.file === label.file &&
    (line === null || linesOf(finding).includes(line))
}

function show({ audit, file, on }: FindingLabel): string {
  return [audit, file, on].filter(Boolean).join(' ')
}

describe.each(themes)('the %s demo theme', (_, labels, scan) => {
  const { findings, inventory } = scan

  test('shows every finding that a person expects', () => {
    expect(labels.findings.filter(label => !findings.some(isAt(scan, label))).map(show)).toEqual([])
  })

  test('shows none where a person says there is none', () => {
    expect(labels.mustNotFind.filter(label => findings.some(isAt(scan, label))).map(show)).toEqual([])
  })

  test('calls critical what a person does, and nothing more', () => {
    const criticals = findings.filter(finding => finding.severity === 'critical')
    expect(labels.criticals.filter(label => !criticals.some(isAt(scan, label))).map(show)).toEqual([])
    expect(criticals).toHaveLength(labels.criticals.length)
  })

  test('holds exactly these dead files', () => {
    const dead = inventory.dead.map(({ kind, file }) => `${kind} ${file}`)
    expect(dead.sort()).toEqual(labels.dead.map(({ kind, file }) => `${kind} ${file}`).sort())
    expect(labels.mustNotBeDead.filter(file => inventory.dead.some(each => each.file === file))).toEqual([])
  })

  test('uses exactly these deprecated tags and filters', () => {
    const found = findings.filter(({ audit }) => audit === 'deprecated-tag' || audit === 'deprecated-filter')
    const shown = found.map(
      finding => `${finding.values.name} ${finding.place.type === 'file' ? finding.place.file : ''}: ${[...new Set(linesOf(finding))]}`,
    )
    expect(shown.sort()).toEqual(labels.deprecated.map(({ name, file, lines }) => `${name} ${file}: ${lines}`).sort())
  })

  test('carries these libraries, with their versions and whether they are live', () => {
    const found = inventory.libraries.map(({ key, version, file, line, live, source }) => ({ key, version, file, line, live, source }))
    for (const { on, file, vulnerable, ...library } of labels.libraries)
      expect(found).toContainEqual({ ...library, file, line: scan.lineOf({ file, ...(on ? { on } : {}) }) })
  })

  test('has its vulnerable libraries named with advisories, and no others on live pages', () => {
    const vulnerable = inventory.libraries.filter(({ advisories, live }) => advisories.length > 0 && live === 'yes')
    const expected = labels.libraries.filter(library => library.vulnerable)
    expect(vulnerable.map(({ key, version }) => `${key} ${version}`).sort()).toEqual(
      expected.map(({ key, version }) => `${key} ${version}`).sort(),
    )
  })

  test('uses these apps and tags, each with its status and what can go', () => {
    for (const { key, status, removable } of labels.apps) {
      const app = inventory.apps.find(each => each.key === key)
      expect(status, key).toContain(app?.status)
      for (const file of removable ?? [])
        expect(
          app?.removable.map(each => each.file),
          key,
        ).toContain(file)
    }
    expect(labels.mustNotBeApps.filter(key => inventory.apps.some(app => app.key === key))).toEqual([])
  })
})

test('the tidy theme has nothing but its three small findings', () => {
  const { findings } = scanDemoTheme('tidy')
  expect(findings.map(({ audit }) => audit).sort()).toEqual(TIDY.findings.map(({ audit }) => audit).sort())
})
