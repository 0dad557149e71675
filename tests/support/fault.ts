import { type Fault, faultInput } from '../../emulator/faults/fault.ts'

/** A fault of the emulator with its usual settings, soon over. */
export function fault(kind: Fault['kind'], change: Partial<Fault>): Fault {
  return { ...faultInput.parse({ kind, retryAfterSeconds: 0, milliseconds: 2500 }), ...change }
}
