import { expect, test } from 'vitest'
import { retryAfterMs } from '../../../app/shopify/retry-after.ts'
import { type Setback, waitBeforeRetry } from '../../../app/shopify/retry-policy.ts'

const limits = { timeoutMs: 1, totalMs: 10_000, tries: 4, firstWaitMs: 100, longestWaitMs: 1000 }
const down: Setback = { code: 'SHOPIFY_UNAVAILABLE', because: 'HTTP 502', askedWaitMs: null, untouched: false }
const throttled: Setback = { code: 'SHOPIFY_THROTTLED', because: 'THROTTLED', askedWaitMs: 2000, untouched: true }

test.each([
  [1, 0, 50],
  [1, 0.999, 100],
  [2, 0.999, 200],
  [3, 0, 200],
])('try %i with jitter %f waits %i ms', (tries, random, wait) => {
  expect(waitBeforeRetry({ setback: down, tries, elapsedMs: 0, limits, random })).toBe(wait)
})

test('the back-off has a longest wait', () => {
  expect(waitBeforeRetry({ setback: down, tries: 9, elapsedMs: 0, limits: { ...limits, tries: 10 }, random: 0.999 })).toBe(1000)
})

test('tries end', () => {
  expect(waitBeforeRetry({ setback: down, tries: 4, elapsedMs: 0, limits, random: 0 })).toBeNull()
})

test('the wait that was asked for is kept, with a little more so that not all come back at once', () => {
  expect(waitBeforeRetry({ setback: throttled, tries: 1, elapsedMs: 0, limits, random: 0 })).toBe(2000)
  expect(waitBeforeRetry({ setback: throttled, tries: 1, elapsedMs: 0, limits, random: 0.5 })).toBe(2100)
})

test('a wait of nothing is still a pause', () => {
  expect(waitBeforeRetry({ setback: { ...throttled, askedWaitMs: 0 }, tries: 1, elapsedMs: 0, limits, random: 0 })).toBe(100)
})

test('being throttled ends with the time, not with the tries', () => {
  expect(waitBeforeRetry({ setback: throttled, tries: 50, elapsedMs: 7000, limits, random: 0 })).toBe(2000)
  expect(waitBeforeRetry({ setback: throttled, tries: 1, elapsedMs: 8001, limits, random: 0 })).toBeNull()
})

test.each([
  ['2', 2000],
  ['2.0', 2000],
  ['0.5', 500],
  ['-1', 0],
  ['Sun, 22 Nov 2026 12:00:30 GMT', 30_000],
  ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ['soon', null],
  ['', null],
  [null, null],
])('Retry-After %j is %j ms', (header, wait) => {
  expect(retryAfterMs(header, new Date('2026-11-22T12:00:00Z'))).toBe(wait)
})
