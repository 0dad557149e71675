import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ShopDefinition } from '../../emulator/shops/shop-definition.ts'
import { DESKTOP, openBrowser, PHONE } from '../support/browser.ts'
import { shopOf } from '../support/emulated-shop.ts'
import { openThemeFolder } from '../support/theme-folder.ts'
import { type Stage, setStage } from './harness.ts'
import { sayIn } from './say.ts'
import { type Visitor, visitor } from './visitor.ts'

const PAGE = 'templates/page.liquid'
const THEME = {
  'layout/theme.liquid': '<html lang="en"><head>{{ content_for_header }}</head>\n<body>{{ content_for_layout }}</body></html>\n',
  [PAGE]: '{% include \'card\' %}\n<img src="{{ \'a.svg\' | asset_url }}" alt="">\n{% include name %}\n',
  'snippets/card.liquid': '<p>Card</p>\n',
  'assets/a.svg': '<svg width="20" height="10"></svg>\n',
  'assets/old.js': 'old()\n',
}
const RENDERED = THEME[PAGE].replace("include 'card'", "render 'card'")
const MENDED = RENDERED.replace('<img', '<img style="aspect-ratio: auto 20 / 10"')

const cases = [
  { language: 'fr', viewport: PHONE },
  { language: 'en', viewport: DESKTOP },
] as const

const handleOf = ({ language }: (typeof cases)[number]) => `mend-${language}`

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

/** What the browser is handed to keep when the button is pressed. */
async function downloadBy({ page }: Visitor, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

/** The page's theme, as the patch makes it. */
function appliedTo(text: string): { page: string | null; old: string | null } {
  const folder = openThemeFolder(THEME)
  folder.gitApply(text)
  const after = { page: folder.read(PAGE), old: folder.read('assets/old.js') }
  folder.close()
  return after
}

test.each(cases)(
  'a merchant ignores many findings at once, undoes it, and takes patches home ($language, $viewport.width px)',
  async each => {
    const { language, viewport } = each
    const say = sayIn(language)
    const merchant = await visitor(browser, stage.admin, { shop: handleOf(each), language, viewport })
    const { page, app } = merchant
    await merchant.open('')
    await page.getByRole('button', { name: language === 'fr' ? 'Installer l’application' : 'Install app' }).click()
    await app.getByRole('heading', { name: say('score.title') }).waitFor({ timeout: 60_000 })

    await merchant.open('/app/findings')
    const rows = app.locator('[data-primary-link]')
    await rows.first().waitFor()
    const found = await rows.count()
    await merchant.choose(1)
    await merchant.choose(2)
    await merchant.look('1-two-chosen')
    await merchant.press(say('decision.ignore'))
    const dialog = app.getByRole('dialog', { name: say('decision.ignore.title', { count: 2 }) })
    await dialog.getByRole('button', { name: say('decision.ignore.confirm'), exact: true }).click()
    await page.getByText(say('decision.ignore.done', { count: 2 })).waitFor()
    await expect.poll(() => rows.count()).toBe(found - 2)
    await merchant.look('2-two-ignored')
    await page.getByRole('button', { name: say('decision.undo'), exact: true }).click()
    await page.getByText(say('decision.undo.done', { count: 2 })).waitFor()
    await expect.poll(() => rows.count()).toBe(found)

    await merchant.search('/app/findings', 'page.liquid', { audit: 'deprecated-tag' })
    await rows.first().waitFor()
    await merchant.look('3-found')
    await rows.first().click()
    await app.getByRole('heading', { name: say('patch.title') }).waitFor()
    await app.getByRole('cell', { name: "{% render 'card' %}" }).waitFor()
    await merchant.look('4-patch-of-one')
    const one = await downloadBy(merchant, () => merchant.press(say('patch.download')))
    expect(one.name).toBe('deprecated-tag-page.patch')
    expect(appliedTo(one.text)).toEqual({ page: RENDERED, old: THEME['assets/old.js'] })

    await merchant.open('/app/findings')
    await rows.first().waitFor()
    await merchant.act(say('fixes.title'))
    await app.getByText(say('fixes.left')).waitFor({ timeout: 30_000 })
    await merchant.press(say('diff.of', { file: PAGE }))
    await app.getByText('aspect-ratio: auto 20 / 10').waitFor()
    await merchant.look('5-all-safe-fixes')
    const all = await downloadBy(merchant, () => merchant.press(say('patch.download')))
    expect(appliedTo(all.text)).toEqual({ page: MENDED, old: null })

    await app.getByRole('checkbox').first().uncheck()
    await app.getByText(say('fixes.kind.left-out', { count: 1 })).waitFor()
    await app.getByText(say('fixes.left')).waitFor({ timeout: 30_000 })
    const some = await downloadBy(merchant, () => merchant.press(say('patch.download')))
    expect(appliedTo(some.text)).toEqual({ page: MENDED, old: THEME['assets/old.js'] })
    expect(merchant.errors).toEqual([])
    expect(stage.printed()).toBe('')
  },
)
