import { expect, test } from 'vitest'
import { appsOf } from '../../../engine/apps/apps.ts'
import { disusedCheckout } from '../../../engine/audits/disused-checkout.ts'
import { AUDITS } from '../../../engine/audits/index.ts'
import { renderBlockingScript } from '../../../engine/audits/render-blocking-script.ts'
import { find, LAYOUT, places, themeOf } from './find.ts'

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

const OLD = {
  'layout/theme.liquid': LAYOUT.replace('<html', '<!doctype html><html lang="en"'),
  'layout/checkout.liquid': LAYOUT.replace(
    '<head>',
    "<head><meta name='viewport' content='user-scalable=no'><script src='https://static.klaviyo.com/onsite/js/klaviyo.js'></script>{% render 'gone' %}<img src='a.jpg'>{% render 'shared' %}",
  ),
  'snippets/shared.liquid': '<script src="https://a.example/a.js"></script>',
}

test('the layout of the checkout is told once, and no app runs by it', () => {
  const told = AUDITS.filter(({ needs }) => !needs.includes('deep')).flatMap(audit =>
    places(find(audit, OLD)).map(place => `${audit.id} ${place}`),
  )
  expect(told.filter(text => text.includes('layout/checkout'))).toEqual([
    'disused-checkout layout/checkout.liquid:1',
    'leftover-app-code layout/checkout.liquid:1',
  ])
  expect(appsOf(themeOf(OLD)).map(({ status }) => status)).toEqual(['leftover', 'leftover'])
})

test('a script that other layouts load too is told by the layout that pages have', () => {
  const theme = {
    ...OLD,
    'layout/theme.liquid': LAYOUT.replace('<head>', "<head>{% render 'more' %}"),
    'snippets/more.liquid': "{% render 'shared' %}",
  }
  expect(find(renderBlockingScript, theme)).toMatchObject([
    { measured: { chain: 'layout/theme.liquid › snippets/more.liquid › snippets/shared.liquid' } },
  ])
})
