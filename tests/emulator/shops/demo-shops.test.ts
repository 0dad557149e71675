import { expect, test } from 'vitest'
import { demoShops } from '../../../emulator/shops/index.ts'
import { loadTheme } from '../../../emulator/shops/load-theme.ts'

test.each(demoShops.map(shop => [shop.handle, shop] as const))(
  '%s has one live theme, an owner and one primary language',
  (_handle, shop) => {
    expect(shop.themes.filter(theme => theme.role === 'MAIN')).toHaveLength(1)
    expect(shop.staff.filter(member => member.accountOwner)).toHaveLength(1)
    expect(shop.locales.filter(locale => locale.primary)).toHaveLength(1)
  },
)

test.each(demoShops.map(shop => [shop.handle, shop] as const))(
  'the apps that the live theme of %s embeds are installed',
  (_handle, shop) => {
    const live = shop.themes.filter(theme => theme.role === 'MAIN').map(theme => loadTheme(1, theme))
    // JSON may write a slash as \/.
    const settings = live.map(theme => theme.files.get('config/settings_data.json')?.content.toString().replaceAll('\\/', '/')).join()
    const enabled = [...settings.matchAll(/shopify:\/\/apps\/([^/]+)\/[^}]*?"disabled":\s*false/g)].map(([, app]) => app)
    expect(enabled.length).toBeGreaterThan(0)
    expect(enabled.filter(app => !shop.otherApps.some(({ handle }) => handle === app))).toEqual([])
  },
)

test('a file that a demo theme takes away or puts over is told from those of its folder', () => {
  for (const theme of demoShops.flatMap(shop => shop.themes)) {
    const folder = loadTheme(1, { ...theme, files: {} })
    const changed = loadTheme(1, theme)
    for (const [name, content] of Object.entries(theme.files ?? {}))
      if (theme.folder)
        expect([theme.name, name, folder.files.has(name), changed.files.has(name)]).toEqual([
          theme.name,
          name,
          content === null,
          content !== null,
        ])
  }
})
