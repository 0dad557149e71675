import type { InventorySort } from '../inventory-views.ts'

type Order<T> = (a: T, b: T) => number

/** In the order that was asked for; `byUrgency` is the list's own. */
export function sortInventory<T extends { name: string }>(list: readonly T[], sort: InventorySort, byUrgency: Order<T>): T[] {
  const byName: Order<T> = (a, b) => a.name.localeCompare(b.name) || byUrgency(a, b)
  switch (sort) {
    case 'urgent':
      return list.toSorted(byUrgency)
    case 'calm':
      return list.toSorted((a, b) => byUrgency(b, a))
    case 'name':
      return list.toSorted(byName)
    case 'name-reversed':
      return list.toSorted((a, b) => byName(b, a))
  }
}
