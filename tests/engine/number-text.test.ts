import { expect, test } from 'vitest'
import { numberFormat } from '../../engine/number-text.ts'

const KILOBYTES = { scale: 0.001, style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 } as const
const MEGABYTES = { scale: 0.000001, minimumFractionDigits: 1, maximumFractionDigits: 1, style: 'unit', unit: 'megabyte' } as const
const STYLES = [undefined, null, KILOBYTES, MEGABYTES, { style: 'percent' }, { maximumFractionDigits: 2 }] as const

const NUMBERS = [
  0,
  1,
  2,
  0.5,
  1.5,
  2.5,
  0.05,
  0.15,
  0.25,
  9.95,
  12.345,
  999,
  999.5,
  1000,
  1234.5678,
  99_999,
  1_234_567,
  Number.MAX_SAFE_INTEGER,
  1e21,
  -1,
  -1234.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
]

test.each(['en', 'fr'])('numbers in %s are written as Intl writes them', language => {
  for (const style of STYLES)
    for (const value of [...NUMBERS, ...Array.from({ length: 3000 }, (_, at) => at * 0.37)])
      expect(numberFormat(language, style).format(value), `${value}, ${JSON.stringify(style)}`).toBe(
        new Intl.NumberFormat(language, style ?? undefined).format(value),
      )
})

test('another language is written by Intl', () => {
  expect(numberFormat('de').format(1234)).toBe('1.234')
})
