import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readScanProgress } from '../../../app/services/read-scan-progress.ts'
import { runScan } from '../../../app/services/run-scan.ts'
import type { ScanProgress } from '../../../app/services/scan-item.ts'
import { openScanningShops, type ScanningShops } from '../../support/scanning-shops.ts'

const names = (folder: string, extension: string) => Array.from({ length: 80 }, (_, i) => `${folder}/file-${i}.${extension}`)
const FILES = [...names('assets', 'js'), ...names('snippets', 'liquid'), 'layout/theme.liquid']
const THEME = Object.fromEntries(FILES.map(file => [file, `{% comment %} ${file} {% endcomment %}`]))

let shops: ScanningShops
beforeAll(async () => {
  shops = await openScanningShops({ north: THEME })
})
afterAll(() => shops.close())
beforeEach(() => shops.reset())

test('a page that asks while a scan runs sees it move through its phases, file by file', async () => {
  const { scanId } = await shops.request('north')
  const shopId = await shops.shopIdOf('north')
  expect(await readScanProgress(shops.vigie, { shopId })).toMatchObject({ state: 'queued', progress: { phase: null, stalled: false } })
  shops.state.faults.add({ kind: 'slow', milliseconds: 400, operation: 'ThemeFileBodies' })
  const seen: ScanProgress[] = []
  const running = runScan(shops.vigie, { shopId, scanId, signal: new AbortController().signal })
  const watching = async () => {
    for (;;) {
      const scan = await readScanProgress(shops.vigie, { shopId })
      if (scan?.state === 'running') seen.push(scan.progress)
      else if (scan?.state !== 'queued') break
      await new Promise(resolve => setTimeout(resolve, 15))
    }
  }
  await Promise.all([running, watching()])
  const fetching = seen.filter(progress => progress.phase === 'fetching')
  expect(fetching.some(({ done, total }) => done > 0 && done < total)).toBe(true)
  expect(new Set(fetching.map(({ total }) => total))).toEqual(new Set([161]))
  expect(fetching.map(({ done }) => done)).toEqual(fetching.map(({ done }) => done).sort((a, b) => a - b))
  expect(fetching.map(({ group }) => group)).toContain('assets')
  expect(seen.every(progress => !progress.stalled)).toBe(true)
  expect(await readScanProgress(shops.vigie, { shopId })).toMatchObject({ state: 'finished', files: 161, fetched: 161 })
})

test('another shop’s scan is not this one’s', async () => {
  await shops.scan('north')
  expect(await readScanProgress(shops.vigie, { shopId: '0193a1b2-0000-7000-8000-000000000001' })).toBeNull()
})
