import { expect } from 'vitest'
import { z } from 'zod'
import en from '../../app/i18n/en.json' with { type: 'json' }
import fr from '../../app/i18n/fr.json' with { type: 'json' }
import type { LogEntry } from '../../emulator/request-log.ts'
import { MARK, type Storm } from './plan-storm.ts'
import { changesOf, type Snapshot } from './snapshot.ts'
import type { Twins } from './twin-shops.ts'

const MOST_CALLS = 300
const MOST_MS = 30_000

// Words of answers that the emulator gives, and of themes.
const FOREIGN = [MARK, '<html', 'Bad Gateway', 'Log in to', 'Exceeded 2 calls', 'Internal error', 'Forbidden', 'client-secret']

const errors = z.array(z.object({ what: z.string(), file: z.string().optional(), code: z.string().optional() }))

/** Scans in the storm, then in the calm after it, and compares with the shop that knows no storms; answers how the storm ended. */
export async function rideStorm(twins: Twins, storm: Storm): Promise<string> {
  const { shops, db } = twins
  const draft = twins.prepareDraft(`Draft ${storm.seed}`)
  twins.edit(storm.edits)
  const before = await twins.snapshot('stormy')
  const themesBefore = twins.themesOf('stormy')
  const tokens = twins.tokens()
  shops.logged.length = 0
  shops.state.log.clear()

  twins.hurry()
  for (const fault of storm.faults) shops.state.faults.add(fault)
  const start = performance.now()
  const scan = await shops.scan('stormy')
  const tookMs = performance.now() - start
  shops.state.faults.clear()
  twins.takeTime()
  const themes = [...themesBefore, draft, ...twins.themesOf('stormy')]
  const after = await twins.snapshot('stormy')
  const calls = shops.state.log.list({ shop: 'stormy' })

  expect(tookMs).toBeLessThan(MOST_MS)
  expectPacedCalls(calls)
  expectSilentLog([...tokens, ...twins.tokens()], shops.logged.join(''))
  expect(['finished', 'failed']).toContain(scan.state)
  const untold = errors.parse(scan.errors ?? [])
  const end = scan.state === 'failed' ? `failed: ${scan.failureCode}` : untold.length > 0 ? 'finished, with gaps' : 'finished'
  if (scan.state === 'failed') {
    expectTold(scan.failureCode)
    expect(after).toEqual(before)
  } else if (untold.length > 0) expectNothingLost({ before, after, untold })
  else {
    twins.mirror(await twins.recorded(scan.themeName ?? '', themes))
    const calm = await shops.scan('calm')
    expect(await changesOf(db, scan.id)).toEqual(await changesOf(db, calm.id))
    expect(after).toEqual(await twins.snapshot('calm'))
  }

  await expectCalmAfterwards(twins)
  const struck = calls.some(({ fault }) => fault !== null)
  return struck ? end : 'not struck'
}

/** The shop is as if there had been no storm, once it has been scanned again. */
async function expectCalmAfterwards(twins: Twins): Promise<void> {
  const { shops } = twins
  twins.publishSomething()
  const again = await scanWithTokens(twins)
  expect(again).toMatchObject({ state: 'finished', errors: [] })
  const live = shops.liveTheme('stormy')
  twins.mirror({ name: live.name, files: [...live.files.values()] })
  await shops.scan('calm')
  expect(await twins.snapshot('stormy')).toEqual(await twins.snapshot('calm'))
}

/** Where the storm took our tokens, the merchant opens the app again. */
async function scanWithTokens({ shops, openApp }: Twins) {
  const scan = await shops.scan('stormy')
  if (scan.state === 'finished') return scan
  expect(['TOKEN_REVOKED', 'SESSION_MISSING']).toContain(scan.failureCode)
  await openApp()
  return shops.scan('stormy')
}

function expectPacedCalls(calls: LogEntry[]): void {
  expect(calls.length).toBeLessThan(MOST_CALLS)
  expect(calls.filter(({ cost, fault }) => cost?.throttled && fault !== 'throttled')).toEqual([])
  expect(Math.min(0, ...calls.map(({ cost }) => cost?.available ?? 0))).toBe(0)
}

function expectSilentLog(tokens: string[], log: string): void {
  for (const word of [...FOREIGN, ...tokens]) expect(log).not.toContain(word)
}

function expectTold(code: string | null): void {
  for (const texts of [en, fr]) expect(texts).toHaveProperty([`errors.${code}.what`])
  expect(code).not.toBe('UNEXPECTED')
}

/** Of a file that could not be read nothing was resolved, and it is what it was. */
function expectNothingLost({ before, after, untold }: { before: Snapshot; after: Snapshot; untold: z.infer<typeof errors> }): void {
  for (const { code } of untold) if (code !== undefined) expectTold(code)
  const unread = new Set(untold.flatMap(({ file }) => file ?? []))
  expect(after.findings).toEqual(expect.arrayContaining(before.findings.filter(finding => unread.has(finding.split(' ')[0] ?? ''))))
  for (const file of before.files.filter(({ path }) => unread.has(path))) expect(after.files).toContainEqual(file)
}
