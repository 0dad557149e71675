import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { launchUrl } from '../../../emulator/frame/launch-url.ts'
import { readIdToken } from '../../../emulator/oauth/id-token.ts'
import { EmulatorState } from '../../../emulator/state.ts'
import { APP, shopOf } from '../../support/emulated-shop.ts'

const state = new EmulatorState({ app: APP, shops: [shopOf('messy', [])] })
const [shop] = state.shops()
if (!shop) throw new Error('no shop')
const query = new URL(launchUrl({ state, shop, path: '/app?view=new', locale: 'fr' })).searchParams

test('the address is signed as Shopify signs: every other parameter, sorted', () => {
  const signed = new URLSearchParams([...query].filter(([name]) => name !== 'hmac'))
  signed.sort()
  expect(query.get('hmac')).toBe(createHmac('sha256', APP.clientSecret).update(signed.toString()).digest('hex'))
})

test('its session token is one that the shop accepts', () => {
  expect(readIdToken(state, shop, query.get('id_token') ?? '')).toMatchObject({ dest: 'https://messy.myshopify.com', sub: '42' })
})
