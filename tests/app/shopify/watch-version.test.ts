import { expect, test } from 'vitest'
import { createVersionWatch } from '../../../app/shopify/watch-version.ts'

const warned: unknown[] = []
const watch = createVersionWatch({ warn: (...told: unknown[]) => void warned.push(told[0]) })
const answerIn = (version: string) => watch(new Headers({ 'x-shopify-api-version': version }))

test('an answer in another version than asked is warned of, once', () => {
  answerIn('2026-10')
  watch(new Headers())
  expect(warned).toEqual([])
  answerIn('2027-01')
  answerIn('2027-01')
  expect(warned).toEqual([{ asked: '2026-10', served: '2027-01' }])
})
