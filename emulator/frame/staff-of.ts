import type { StaffDefinition } from '../shops/shop-definition.ts'
import type { ShopState } from '../shops/shop-state.ts'

/** Who is signed in to a shop's admin: its owner. */
export function staffOf({ definition, domain }: ShopState): StaffDefinition {
  const owner = definition.staff.find(member => member.accountOwner) ?? definition.staff[0]
  if (!owner) throw new Error(`${domain} has no staff: nobody can open its admin`)
  return owner
}
