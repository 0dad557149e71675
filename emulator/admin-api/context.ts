import type { Fault } from '../faults/fault.ts'
import type { Token } from '../oauth/token-store.ts'
import type { LogEntry } from '../request-log.ts'
import type { Installation, ShopState } from '../shops/shop-state.ts'
import type { EmulatorState } from '../state.ts'

export type Context = {
  state: EmulatorState
  shop: ShopState
  installation: Installation
  token: Token
  fault: Fault | null
  entry: LogEntry
  /** Fields that the schema has and the emulator has not; any of them spoils the whole answer. */
  missing: string[]
}
