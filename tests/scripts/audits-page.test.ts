import { expect, test } from 'vitest'
import { defineAudit } from '../../engine/audit.ts'
import { AUDITS } from '../../engine/audits/index.ts'
import { auditsPage } from '../../scripts/audits-page.ts'
import { outlineMessage } from '../../scripts/outline-message.ts'

test.each([
  ['{library} {version} is old', '‹library› ‹version› is old'],
  ['{count, plural, one {# file} other {# files}} can go', 'n files can go'],
  ['{use, select, form {a form} image {an image} other {a script}}', '[a form / an image / a script]'],
  ['slow{type, select, script {, and busy} other {}}', 'slow[, and busy]'],
  ['{to, select, none {Remove it.\nLook again.} other {Use {to}.}}\nPublish.', '[Remove it. Look again. / Use ‹to›.]\nPublish.'],
  ["{bytes, number, ::scale/0.001 unit/kilobyte .} of <b>'{{' code '}}'</b>", '‹bytes› of <b>{{ code }}</b>'],
])('%j without its values', (message, expected) => {
  expect(outlineMessage(message)).toBe(expected)
})

const slowThing = defineAudit({
  id: 'slow-thing',
  category: 'speed',
  severity: 'major',
  kind: 'bottleneck',
  needs: ['theme', 'budgets'],
  effort: 5,
  text: {
    title: { en: 'A slow | thing', fr: 'Une chose lente' },
    finding: { en: '{src}', fr: '{src}' },
    why: { en: 'Shoppers wait for <script>.', fr: 'Vos clients attendent.' },
    fix: { en: 'Add defer.\nLook again.', fr: 'Ajouter defer.' },
  },
  *run() {},
})

test('an audit has its row and its section', () => {
  const page = auditsPage([slowThing])
  expect(page).toContain('| [`slow-thing`](#slow-thing) | A slow \\| thing | speed | bottleneck | major |')
  expect(page).toContain('**A slow | thing** · speed · bottleneck · major · needs theme, budgets · about 5 minutes')
  expect(page).toContain('Shoppers wait for \\<script\\>.\n\n1. Add defer.\n2. Look again.\n')
})

test('every audit of the list has a section', () => {
  const page = auditsPage(AUDITS)
  expect([...page.matchAll(/^## (.*)$/gm)].map(([, id]) => id)).toEqual(AUDITS.map(audit => audit.id))
})
