import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ShopDefinition } from '../../emulator/shops/shop-definition.ts'
import { DESKTOP, openBrowser, PHONE } from '../support/browser.ts'
import { shopOf } from '../support/emulated-shop.ts'
import { type Stage, setStage } from './harness.ts'
import { sayIn } from './say.ts'
import { visitor } from './visitor.ts'

const JQUERY = `/*! jQuery v3.4.1 */\n${'work();'.repeat(3000)}`
const THEME = {
  'layout/theme.liquid': [
    '<html lang="en"><head>{{ content_for_header }}',
    '<script src="{{ \'jquery.js\' | asset_url }}" defer></script>',
    '<script src="https://static.klaviyo.com/onsite/js/klaviyo.js" async></script>',
    '</head><body>{{ content_for_layout }}</body></html>\n',
  ].join('\n'),
  'templates/product.liquid': '<p>Product</p>\n',
  'templates/cart.liquid': '<p>Cart</p>\n',
  'assets/jquery.js': JQUERY,
  'snippets/judgeme_core.liquid': '<p>Reviews</p>\n',
}

const cases = [
  { language: 'en', viewport: PHONE },
  { language: 'fr', viewport: DESKTOP },
] as const

const handleOf = ({ language }: (typeof cases)[number]) => `inventory-${language}`

const shops: ShopDefinition[] = cases.map(each => shopOf(handleOf(each), [{ name: 'Dawn', role: 'MAIN', files: THEME }]))

let browser: Browser
let stage: Stage

beforeAll(async () => {
  browser = await openBrowser()
  stage = await setStage(shops)
})

afterAll(async () => {
  await browser.close()
  await stage.close()
})

test.each(cases)(
  'a merchant sees which apps and libraries the theme carries and what its pages weigh ($language, $viewport.width px)',
  async each => {
    const { language, viewport } = each
    const say = sayIn(language)
    const merchant = await visitor(browser, stage.admin, { shop: handleOf(each), language, viewport })
    const { page, app } = merchant
    await merchant.open('')
    await page.getByRole('button', { name: language === 'fr' ? 'Installer l’application' : 'Install app' }).click()
    await app.getByRole('heading', { name: say('score.title') }).waitFor({ timeout: 60_000 })

    await merchant.open('/app/apps')
    await app.getByText('Klaviyo').first().waitFor()
    await merchant.look('1-apps')
    await app.getByText('Judge.me Product Reviews').first().click()
    await app.getByRole('heading', { name: say('apps.removable', { count: 1 }) }).waitFor()
    await app.getByText('snippets/judgeme_core.liquid').first().waitFor()
    await merchant.look('2-a-leftover')

    await merchant.open('/app/libraries')
    await app.getByText('3.4.1').first().waitFor()
    await merchant.look('3-libraries')
    await app.getByRole('link', { name: 'jQuery', exact: true }).first().click()
    await app.getByText('CVE-2020-11022').first().waitFor()
    await merchant.look('4-a-library')

    await merchant.open('/app/weights')
    const product = say('weights.type', { type: 'product', name: 'product' })
    await app.getByText(product, { exact: true }).waitFor()
    await merchant.press(say('weights.details.of', { page: product }))
    await app.getByText('assets/jquery.js').first().waitFor()
    await merchant.look('5-page-weight')

    expect(merchant.errors).toEqual([])
    expect(stage.printed()).toBe('')
  },
)
