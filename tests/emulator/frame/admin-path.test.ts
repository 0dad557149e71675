import { expect, test } from 'vitest'
import { addressOf, adminAddress, appPlace } from '../../../emulator/frame/admin-path.ts'

test.each([
  ['shopify:admin/products/1', '/store/messy/products/1'],
  ['shopify://admin/themes/7?key=a.liquid', '/store/messy/themes/7?key=a.liquid'],
  ['https://admin.shopify.com/store/tidy/apps/vigie/app', '/store/tidy/apps/vigie/app'],
  ['https://tidy.myshopify.com/admin/oauth/install?scope=a', '/store/tidy/oauth/install?scope=a'],
  ['https://tidy.myshopify.com/products/plate', 'https://tidy.myshopify.com/products/plate'],
  ['https://example.com/admin', 'https://example.com/admin'],
])('%s is shown at %s', (address, shown) => {
  expect(adminAddress(address, 'messy')).toBe(shown)
})

test('an app’s page keeps its own query, without what the admin adds', () => {
  const place = appPlace('/store/messy/apps/vigie/app/findings', '?view=new&locale=fr&id_token=x&hmac=y')
  expect(place).toEqual({ shop: 'messy', app: 'vigie', path: '/app/findings?view=new' })
})

test('the admin’s address of a page names its language and leads back to the same page', () => {
  const address = addressOf({ shop: 'messy', app: 'vigie', path: '/app/findings?view=new&embedded=1#top' }, 'fr')
  expect(address).toBe('/store/messy/apps/vigie/app/findings?view=new&locale=fr#top')
})

test('another part of the admin is no app page', () => {
  expect(appPlace('/store/messy/products', '')).toBeNull()
})
