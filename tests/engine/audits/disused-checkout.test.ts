import { expect, test } from 'vitest'
import { disusedCheckout } from '../../../engine/audits/disused-checkout.ts'
import { find, LAYOUT, places } from './find.ts'

test('a layout of the checkout is no longer read', () => {
  expect(places(find(disusedCheckout, { 'layout/theme.liquid': LAYOUT, 'layout/checkout.liquid': LAYOUT }))).toEqual([
    'layout/checkout.liquid:1',
  ])
})

test('other layouts are, and an empty one tells nothing', () => {
  expect(
    find(disusedCheckout, { 'layout/theme.liquid': LAYOUT, 'layout/checkout-help.liquid': LAYOUT, 'layout/checkout.liquid': '' }),
  ).toEqual([])
})
