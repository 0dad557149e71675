import { afterAll, expect, test } from 'vitest'
import { STARTING_BUDGETS } from '../../engine/budgets.ts'
import { createScanner } from '../../scanner/create-scanner.ts'

const worker = new URL('./fragile-worker.ts', import.meta.url)
const patient = createScanner({ threads: 1, limits: { heapMb: 30, orderMs: 120_000 }, worker })
const hasty = createScanner({ threads: 1, limits: { heapMb: 30, orderMs: 3000 }, worker })
afterAll(() => Promise.all([patient.close(), hasty.close()]))

const named = (...paths: string[]) => paths.map(path => ({ path, text: '' }))

test('a file that takes all memory fails alone, twice in a row too, and the thread is replaced', async () => {
  expect(await patient.extract(named('a', 'bomb', 'bomb', 'b'))).toEqual(['a', null, null, 'b'])
  expect(await patient.extract(named('bomb'))).toEqual([null])
  expect(await patient.extract(named('c'))).toEqual(['c'])
})

test('a file that takes for ever fails alone', async () => {
  expect(await hasty.extract(named('a', 'hang', 'b'))).toEqual(['a', null, 'b'])
})

test('a scan after a thread died is done by another', async () => {
  const others = { installedApps: [], budgets: STARTING_BUDGETS }
  const [facts, result] = await Promise.all([patient.extract(named('bomb')), patient.scan({ files: [], others })])
  expect({ facts, result }).toEqual({ facts: [null], result: [] })
})

test('a thread that does many orders gathers no listeners', async () => {
  const warnings: Error[] = []
  const note = (warning: Error) => void warnings.push(warning)
  process.on('warning', note)
  for (let order = 0; order < 30; order++) await patient.extract(named('a'))
  await new Promise(resolve => setImmediate(resolve))
  process.off('warning', note)
  expect(warnings.filter(({ name }) => name === 'MaxListenersExceededWarning')).toEqual([])
})
