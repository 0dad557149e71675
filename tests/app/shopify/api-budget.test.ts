import { expect, test } from 'vitest'
import { createProcessBudget, createProcessBudgets } from '../../../app/shopify/api-budget.ts'

const patient = { withinMs: 5000, signal: undefined }
const empty = { maximumAvailable: 1000, currentlyAvailable: 0, restoreRate: 1000 }

async function timed<T>(work: Promise<T>): Promise<{ ms: number; result: T }> {
  const start = performance.now()
  const result = await work
  return { ms: performance.now() - start, result }
}

test('a call waits until the bucket can pay it', async () => {
  const budget = createProcessBudget()
  const settle = await budget.take(10, patient)
  settle?.(empty)
  expect((await timed(budget.take(100, patient))).ms).toBeGreaterThan(95)
})

test('what is in flight counts as spent', async () => {
  const budget = createProcessBudget()
  const first = await budget.take(0, patient)
  first?.({ maximumAvailable: 1000, currentlyAvailable: 100, restoreRate: 1000 })
  await budget.take(100, patient)
  expect((await timed(budget.take(100, patient))).ms).toBeGreaterThan(90)
})

test('calls are let through in order', async () => {
  const budget = createProcessBudget()
  const settle = await budget.take(0, patient)
  settle?.(empty)
  const order: string[] = []
  const costly = budget.take(200, patient).then(() => order.push('costly'))
  const cheap = budget.take(1, patient).then(() => order.push('cheap'))
  await Promise.all([costly, cheap])
  expect(order).toEqual(['costly', 'cheap'])
})

test('a wait longer than the caller has is refused at once', async () => {
  const budget = createProcessBudget()
  const settle = await budget.take(0, patient)
  settle?.({ ...empty, restoreRate: 1 })
  const { ms, result } = await timed(budget.take(900, patient))
  expect(result).toBeNull()
  expect(ms).toBeLessThan(100)
})

test('a call whose answer was lost counts as spent', async () => {
  const budget = createProcessBudget()
  const first = await budget.take(0, patient)
  first?.({ ...empty, currentlyAvailable: 100 })
  const lost = await budget.take(100, patient)
  lost?.(null)
  expect((await timed(budget.take(50, patient))).ms).toBeGreaterThan(40)
})

test('who stops waiting lets the next one through', async () => {
  const budget = createProcessBudget()
  const settle = await budget.take(0, patient)
  settle?.(empty)
  const leaving = new AbortController()
  const left = budget.take(1000, { withinMs: 5000, signal: leaving.signal })
  setTimeout(() => leaving.abort(new Error('left')), 20)
  await expect(left).rejects.toThrow('left')
  expect(await budget.take(10, patient)).not.toBeNull()
})

test('a query dearer than the whole bucket waits for a full one', async () => {
  const budget = createProcessBudget()
  const settle = await budget.take(0, patient)
  settle?.({ maximumAvailable: 100, currentlyAvailable: 0, restoreRate: 1000 })
  expect((await timed(budget.take(5000, patient))).ms).toBeLessThan(500)
})

test('each shop has a budget of its own', () => {
  const budgetOf = createProcessBudgets()
  expect(budgetOf('a')).toBe(budgetOf('a'))
  expect(budgetOf('a')).not.toBe(budgetOf('b'))
})
