import { expect, test } from 'vitest'
import { fixed, LAYOUT } from './fixed.ts'

const SCRIPT = `<script src="{{ 'a.js' | asset_url }}"></script>`
const DEFERRED = SCRIPT.replace('<script', '<script defer')
const files = {
  'layout/theme.liquid': LAYOUT.replace('</head>', `${SCRIPT}\n${SCRIPT}\n${SCRIPT}</head>`),
  'assets/a.js': 'document.title',
  'snippets/old.liquid': 'x',
}

const leave = (fingerprints: string[], audits: string[]) => ({ fingerprints: new Set(fingerprints), audits: new Set(audits) })

test('a finding that somebody ignored stays, though its twins are mended and it takes their place', () => {
  const twins = fixed(files).fixes.flatMap(({ finding }) => (finding.audit === 'render-blocking-script' ? [finding.fingerprint] : []))
  expect(twins).toHaveLength(3)
  const { after, fixes } = fixed(files, {}, leave(twins.slice(1, 2), []))
  expect(after('layout/theme.liquid')).toContain(`${DEFERRED}\n${SCRIPT}\n${DEFERRED}`)
  expect(fixes.filter(({ finding }) => finding.audit === 'render-blocking-script')).toHaveLength(2)
})

test('kinds that nobody asked for stay', () => {
  const { deleted, after, fixes } = fixed(files, {}, leave([], ['dead-snippet']))
  expect(deleted).toEqual([])
  expect(after('layout/theme.liquid')).not.toContain(SCRIPT)
  expect(fixes.map(({ finding }) => finding.audit)).not.toContain('dead-snippet')
})
