import { requestScan } from '../../app/services/request-scan.ts'
import { runScan } from '../../app/services/run-scan.ts'
import type { ScanTrigger } from '../../app/services/scan-item.ts'
import type { Vigie } from '../../app/vigie.ts'
import { installApp } from '../../emulator/actions/installation.ts'
import { keepTheme } from '../../emulator/actions/themes.ts'
import { type Theme, withFile, withoutFile } from '../../emulator/shops/theme.ts'
import { createScanner } from '../../scanner/create-scanner.ts'
import { connectToEmulator } from './connected-shop.ts'
import { openTestDatabase } from './database.ts'
import { shopOf, shopState } from './emulated-shop.ts'
import { dataRequest } from './page-request.ts'

export type Files = Record<string, string | null>

/** Emulated shops with these live themes, which have opened the app; our services on a real database and the real engine. */
export async function openScanningShops(themes: Record<string, Files>) {
  const definitions = Object.entries(themes).map(([handle, files]) => shopOf(handle, [{ name: 'Dawn', role: 'MAIN', files }]))
  const connected = await connectToEmulator(await openTestDatabase(), definitions)
  const scanner = createScanner({ threads: 1 })
  const install = async () => {
    for (const handle of Object.keys(themes)) await connected.shopify.authenticate.admin(dataRequest(connected.idToken(handle, {})))
  }
  await install()
  const { database, admin, queue, log, now, state, emulator } = connected
  const { db, withLock, tidy } = database
  const vigie = { db, withLock, tidy, admin, queue, log, now, scanner } satisfies Partial<Vigie>

  const shopIdOf = async (handle: string) => (await db.shop.findUniqueOrThrow({ where: { domain: `${handle}.myshopify.com` } })).id
  const edit = (handle: string, change: (theme: Theme) => Theme) => keepTheme(shopState(emulator, handle), change(liveTheme(handle)))
  const liveTheme = (handle: string) => {
    const theme = [...shopState(emulator, handle).themes.values()].find(({ role }) => role === 'MAIN')
    if (!theme) throw new Error(`${handle} has no live theme`)
    return theme
  }

  return {
    ...connected,
    vigie,
    shopIdOf,
    liveTheme,
    write: (handle: string, file: string, content: string) => edit(handle, theme => withFile(theme, file, Buffer.from(content), now())),
    remove: (handle: string, file: string) => edit(handle, theme => withoutFile(theme, file, now())),
    /** Paths whose bodies were delivered since the log was last cleared. */
    bodiesFetched: () => state.log.list({}).flatMap(entry => entry.bodies.map(body => body.slice(body.indexOf('/') + 1))),
    request: async (handle: string, trigger: ScanTrigger = 'manual') =>
      requestScan(vigie, { shopId: await shopIdOf(handle), trigger, actorId: 'staff:42' }),
    /** Asks for a scan and runs it, turn after turn, to its end; answers its row. */
    async scan(handle: string) {
      const shopId = await shopIdOf(handle)
      const { scanId } = await requestScan(vigie, { shopId, trigger: 'manual', actorId: 'staff:42' })
      const row = () => db.scan.findUniqueOrThrow({ where: { id: scanId } })
      do await runScan(vigie, { shopId, scanId, signal: new AbortController().signal })
      while ((await row()).state === 'queued')
      return row()
    },
    /** As it was when opened. */
    async reset() {
      await db.shop.deleteMany()
      await db.body.deleteMany()
      state.reset()
      for (const shop of state.shops()) installApp(state, shop, [])
      await install()
    },
    async close() {
      await scanner.close()
      await connected.close()
      await database.close()
    },
  }
}

export type ScanningShops = Awaited<ReturnType<typeof openScanningShops>>
