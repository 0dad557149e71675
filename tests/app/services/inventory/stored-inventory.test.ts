import { expect, test } from 'vitest'
import { storedInventory } from '../../../../app/services/inventory/stored-inventory.ts'

const copy = {
  key: 'swiper',
  name: 'Swiper',
  version: null,
  file: 'layout/theme.liquid',
  line: 2,
  source: 'url',
  live: 'yes',
  statuses: [],
  advisories: [],
}

test('a copy keeps the range of its address; one that was stored without has none', () => {
  const { libraries } = storedInventory.parse({ libraries: [{ ...copy, floating: '11' }, copy] })
  expect(libraries.map(({ floating }) => floating)).toEqual(['11', null])
})
