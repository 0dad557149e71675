import { expect, test } from 'vitest'
import { googleKey } from '../../../engine/audits/google-key.ts'
import { hardCodedSecret } from '../../../engine/audits/hard-coded-secret.ts'
import { find } from './find.ts'

// Joined at run time: scanners of repositories take a whole one for a leak.
const token = ['shpat', 'a1b2c3d4e5f60718293a4b5c6d7e8f90'].join('_')
const key = ['AIza', 'SyD1234567890abcdefghijklmnopqrstuv'].join('')
const code = (text: string) => ({ 'assets/app.js': text })

test('an Admin token is critical, and never shown whole', () => {
  const [finding, ...more] = find(hardCodedSecret, code(`fetch(url, { headers: { 'X-Shopify-Access-Token': '${token}' } })`))
  expect(more).toEqual([])
  expect(finding?.severity).toBe('critical')
  expect(JSON.stringify(finding)).not.toContain(token)
})

test('a secret in a comment or in a dead file is out all the same', () => {
  expect(find(hardCodedSecret, { 'snippets/old.liquid': `<!-- ${token} -->` })).toHaveLength(1)
})

test('a Google key is no secret: it only has to be restricted, once a file', () => {
  const text = { 'layout/theme.liquid': `<script>const key = '${key}'\nmap('${key}')</script>` }
  expect(find(hardCodedSecret, text)).toEqual([])
  expect(find(googleKey, text).map(({ severity, place }) => [severity, place])).toEqual([
    ['minor', { type: 'file', file: 'layout/theme.liquid', line: 1, lines: [1, 2] }],
  ])
})

test.each([
  ['a Storefront token', "storefrontAccessToken: 'b1946ac92492d2347c6235b4d2611184'"],
  ['a Klaviyo company id', 'klaviyo.js?company_id=AbC123'],
  ['a Stripe publishable key', ['pk', 'live', '51H8abcdefghijklmnop'].join('_')],
  ['a UUID', '61ccd3b1-a9f2-4160-9fe9-4fec8413e5d8'],
])('%s is public by design', (_, text) => {
  expect(find(hardCodedSecret, code(text))).toEqual([])
})
