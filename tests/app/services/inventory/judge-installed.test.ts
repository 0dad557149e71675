import { expect, test } from 'vitest'
import { judgeInstalled } from '../../../../app/services/inventory/judge-installed.ts'
import type { StoredApp } from '../../../../app/services/inventory/stored-inventory.ts'

const use = (app: Partial<StoredApp>): StoredApp => ({
  key: 'klaviyo',
  name: 'Klaviyo',
  kind: 'app',
  status: 'active',
  evidence: [],
  removable: [],
  ...app,
})

test.each([
  ['its block’s handle', use({}), { handle: 'klaviyo-email-marketing-sms', title: 'KL' }, 'yes'],
  ['its name in a longer title', use({}), { handle: 'x', title: 'Klaviyo: Email Marketing & SMS' }, 'yes'],
  ['only letters of its name', use({}), { handle: 'x', title: 'Klaviyology' }, 'no'],
  ['another app', use({}), { handle: 'x', title: 'Judge.me Product Reviews' }, 'no'],
  ['a tag, which is installed nowhere', use({ kind: 'tag' }), { handle: 'x', title: 'Klaviyo' }, 'unknown'],
  [
    'an unknown app that is not listed',
    use({ key: 'unknown:cdn.example.com', name: 'cdn.example.com' }),
    { handle: 'x', title: 'X' },
    'unknown',
  ],
  ['an unknown app by its block’s handle', use({ key: 'unknown:0-0', name: 'New App' }), { handle: 'new-app', title: 'New' }, 'yes'],
] as const)('%s', (_what, app, installed, expected) => {
  expect(judgeInstalled(app, [installed])).toBe(expected)
})

test('an empty list says that nothing is installed; no list says nothing', () => {
  expect(judgeInstalled(use({}), [])).toBe('no')
  expect(judgeInstalled(use({}), null)).toBe('unknown')
})
