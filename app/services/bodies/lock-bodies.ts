import type { Tx } from '../../db.server.ts'

// Any constant that nothing else locks by.
const BODIES = 1_826_405

/** Until the transaction ends, no body that it comes to need is collected. */
export async function lockBodiesForUse(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${BODIES}::bigint)`
}

/** Until the transaction ends, nobody comes to need a body. */
export async function lockBodiesForCollection(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${BODIES}::bigint)`
}
