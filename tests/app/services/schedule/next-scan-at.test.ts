import { expect, test } from 'vitest'
import { minuteOfShop } from '../../../../app/services/schedule/minute-of-shop.ts'
import { nextScanAt } from '../../../../app/services/schedule/next-scan-at.ts'
import type { Settings } from '../../../../app/services/settings-schema.ts'

const SHOP = '0193a1b2-0000-7000-8000-000000000001'
const MM = String(minuteOfShop(SHOP)).padStart(2, '0')
const daily = { frequency: 'daily', hour: 4, weekday: 'monday', onPublish: true } as const
const weekly = { ...daily, frequency: 'weekly' } as const
const often = { ...daily, frequency: 'every-6-hours' } as const

const next = (schedule: Settings['scan'], ianaTimezone: string, after: string) =>
  nextScanAt({ schedule, shopId: SHOP, ianaTimezone, after: new Date(after) }).toISOString()

test.each([
  ['later today', daily, 'Europe/Paris', '2026-11-22T00:00:00Z', `2026-11-22T03:${MM}:00.000Z`],
  ['tomorrow once today’s has passed', daily, 'Europe/Paris', '2026-11-22T12:00:00Z', `2026-11-23T03:${MM}:00.000Z`],
  ['the day that the shop has, not UTC', daily, 'Pacific/Auckland', '2026-11-22T12:00:00Z', `2026-11-22T15:${MM}:00.000Z`],
  ['after Paris goes to summer time', daily, 'Europe/Paris', '2026-03-28T12:00:00Z', `2026-03-29T02:${MM}:00.000Z`],
  ['after Paris goes back to winter time', daily, 'Europe/Paris', '2026-10-24T12:00:00Z', `2026-10-25T03:${MM}:00.000Z`],
  ['an hour that spring skips in Paris', { ...daily, hour: 2 }, 'Europe/Paris', '2026-03-28T12:00:00Z', `2026-03-29T01:${MM}:00.000Z`],
  [
    'an hour that autumn repeats in Paris, once',
    { ...daily, hour: 2 },
    'Europe/Paris',
    '2026-10-24T12:00:00Z',
    `2026-10-25T00:${MM}:00.000Z`,
  ],
  [
    'the day after, once the first of the two has passed',
    { ...daily, hour: 2 },
    'Europe/Paris',
    '2026-10-25T01:00:00Z',
    `2026-10-26T01:${MM}:00.000Z`,
  ],
  ['after New York goes to summer time', daily, 'America/New_York', '2026-03-07T12:00:00Z', `2026-03-08T08:${MM}:00.000Z`],
  ['after New York goes back to winter time', daily, 'America/New_York', '2026-10-31T12:00:00Z', `2026-11-01T09:${MM}:00.000Z`],
  [
    'an hour that spring skips in New York',
    { ...daily, hour: 2 },
    'America/New_York',
    '2026-03-07T12:00:00Z',
    `2026-03-08T07:${MM}:00.000Z`,
  ],
  ['the weekday', weekly, 'Europe/Paris', '2026-11-24T12:00:00Z', `2026-11-30T03:${MM}:00.000Z`],
  ['the weekday today, if it is still to come', weekly, 'Europe/Paris', '2026-11-23T02:00:00Z', `2026-11-23T03:${MM}:00.000Z`],
  ['the next six hours', often, 'Europe/Paris', '2026-11-22T10:00:00Z', `2026-11-22T15:${MM}:00.000Z`],
  ['past midnight', often, 'Europe/Paris', '2026-11-22T22:00:00Z', `2026-11-23T03:${MM}:00.000Z`],
] as const)('the next scan is %s', (_, schedule, ianaTimezone, after, expected) => {
  expect(next(schedule, ianaTimezone, after)).toBe(expected)
})

test('a year of daily scans in Paris is one for each day', () => {
  const seen: string[] = []
  let at = new Date('2026-01-01T00:00:00Z')
  while (at < new Date('2027-01-01T00:00:00Z')) {
    at = nextScanAt({ schedule: { ...daily, hour: 2 }, shopId: SHOP, ianaTimezone: 'Europe/Paris', after: at })
    seen.push(at.toISOString())
  }
  expect(new Set(seen.map(each => each.slice(0, 10))).size).toBe(seen.length)
  expect(seen).toHaveLength(366)
})

test('shops are spread over the hour', () => {
  const perMinute = new Array(60).fill(0)
  for (let shop = 0; shop < 6000; shop++) perMinute[minuteOfShop(`shop-${shop}`)]++
  expect(Math.min(...perMinute)).toBeGreaterThan(60)
  expect(Math.max(...perMinute)).toBeLessThan(150)
})
