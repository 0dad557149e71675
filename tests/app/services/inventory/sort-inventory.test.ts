import { expect, test } from 'vitest'
import { sortInventory } from '../../../../app/services/inventory/sort-inventory.ts'

const list = [
  { name: 'Élan', urgency: 2 },
  { name: 'Zoom', urgency: 1 },
  { name: 'Ada', urgency: 3 },
  { name: 'Zoom', urgency: 0 },
]

test.each([
  ['urgent', ['Zoom 0', 'Zoom 1', 'Élan 2', 'Ada 3']],
  ['calm', ['Ada 3', 'Élan 2', 'Zoom 1', 'Zoom 0']],
  ['name', ['Ada 3', 'Élan 2', 'Zoom 0', 'Zoom 1']],
  ['name-reversed', ['Zoom 1', 'Zoom 0', 'Élan 2', 'Ada 3']],
] as const)('%s', (sort, names) => {
  const sorted = sortInventory(list, sort, (a, b) => a.urgency - b.urgency)
  expect(sorted.map(({ name, urgency }) => `${name} ${urgency}`)).toEqual(names)
})
