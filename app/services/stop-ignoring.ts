import type { Vigie } from '../vigie.ts'
import { type Decided, type Decider, decide } from './findings/decide.ts'

/** Back to open: ends an ignore or a snooze; can be undone like them. */
export async function stopIgnoring(vigie: Pick<Vigie, 'db' | 'now'>, input: Decider): Promise<Decided> {
  return decide(vigie, input, { kind: 'reopen' })
}
