import { createTheme, deleteTheme, keepTheme, publishTheme } from '../../emulator/actions/themes.ts'
import { byName, type Theme, type ThemeFile, withFile, withoutFile } from '../../emulator/shops/theme.ts'
import { shopState } from '../support/emulated-shop.ts'
import { dataRequest } from '../support/page-request.ts'
import { openScanningShops } from '../support/scanning-shops.ts'
import { type Edit, MARK } from './plan-storm.ts'
import { takeSnapshot } from './snapshot.ts'

const THEME = {
  'layout/theme.liquid': `<html><head>{{ content_for_header }}</head><body>{% include 'header' %}{{ content_for_layout }}<!-- ${MARK} --></body></html>`,
  'snippets/header.liquid': "<header>{% render 'card' %}</header>",
  'snippets/card.liquid': '<img src="{{ product.featured_image | img_url }}">',
  'assets/app.js': `window.app = '${MARK}'`,
  'assets/large.js': `window.large = '${'x'.repeat(4000)}'`,
  'templates/index.json': '{ "sections": {}, "order": [] }',
}

// Short, so that what stalls costs little; the calm shop is given its time.
const HASTE = { timeoutMs: 250, totalMs: 400, tries: 3, firstWaitMs: 5, longestWaitMs: 20 }

/** Two shops that should be alike: one is struck by storms, the other is scanned in calm. */
export async function openTwins() {
  const shops = await openScanningShops({ stormy: THEME, calm: THEME })
  const patience = { ...shops.limits }
  const { db } = shops.database
  // Large bodies come by their address.
  shops.state.change({ urlBodyAboveBytes: 3000 })

  const themesOf = (handle: string) => [...shopState(shops.emulator, handle).themes.values()]
  const liveOf = (handle: string) => themesOf(handle).find(({ role }) => role === 'MAIN') ?? null
  const snapshot = async (handle: string) => takeSnapshot(db, await shops.shopIdOf(handle))

  /** A theme that waits to be published, and no more than that. */
  function prepareDraft(name: string) {
    const shop = shopState(shops.emulator, 'stormy')
    for (const theme of themesOf('stormy')) if (theme.role !== 'MAIN') deleteTheme(shops.state, shop, theme)
    const files = [...shops.liveTheme('stormy').files.values()]
    return createTheme(shops.state, shop, { name, role: 'UNPUBLISHED', files: files.slice(0, -1) })
  }

  /** Whoever deleted the live theme publishes another one. */
  function publishSomething() {
    const [theme] = themesOf('stormy')
    if (theme && !liveOf('stormy')) publishTheme(shops.state, shopState(shops.emulator, 'stormy'), theme)
  }

  /** The calm shop's live theme becomes this one. */
  function mirror({ name, files }: { name: string; files: ThemeFile[] }) {
    const shop = shopState(shops.emulator, 'calm')
    const before = liveOf('calm')
    if (before?.name === name) return keepTheme(shop, { ...before, files: byName(files) })
    publishTheme(shops.state, shop, createTheme(shops.state, shop, { name, role: 'UNPUBLISHED', files }))
    if (before) deleteTheme(shops.state, shop, before)
  }

  /** The theme that a scan of the stormy shop has recorded, out of the states that it was in meanwhile. */
  async function recorded(name: string, themes: Theme[]): Promise<{ name: string; files: ThemeFile[] }> {
    const { files } = await snapshot('stormy')
    const states = themes.filter(theme => theme.name === name)
    const known = states.flatMap(theme => [...theme.files.values()])
    const paths = new Set(files.map(({ path }) => path))
    const missed = known.filter(({ filename }) => !paths.has(filename) && states.every(theme => theme.files.has(filename)))
    if (missed.length > 0)
      throw new Error(`${missed.map(({ filename }) => filename).join(', ')} was there all the time, and is not recorded`)
    return {
      name,
      files: files.map(({ path, md5 }) => {
        const file = known.find(each => each.filename === path && each.checksumMd5 === md5)
        if (!file) throw new Error(`${path} was recorded as it never was`)
        return file
      }),
    }
  }

  return {
    shops,
    db,
    liveOf,
    themesOf,
    snapshot,
    prepareDraft,
    publishSomething,
    mirror,
    recorded,
    edit(edits: Edit[]) {
      const shop = shopState(shops.emulator, 'stormy')
      for (const { path, content } of edits) {
        const theme = shops.liveTheme('stormy')
        const now = shops.now()
        keepTheme(shop, content === null ? withoutFile(theme, path, now) : withFile(theme, path, Buffer.from(content), now))
      }
    },
    hurry: () => Object.assign(shops.limits, HASTE),
    takeTime: () => Object.assign(shops.limits, patience),
    openApp: () => shops.shopify.authenticate.admin(dataRequest(shops.idToken('stormy', {}))),
    tokens: () => {
      const { tokens, refreshes } = shopState(shops.emulator, 'stormy').tokens.dump()
      return [...tokens.keys(), ...refreshes.keys()]
    },
  }
}

export type Twins = Awaited<ReturnType<typeof openTwins>>
