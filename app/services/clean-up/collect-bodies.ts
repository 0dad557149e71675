import { z } from 'zod'
import type { Db } from '../../db.server.ts'
import type { Vigie } from '../../vigie.ts'
import { lockBodiesForCollection } from '../bodies/lock-bodies.ts'
import { BATCH, deleteBatches } from './delete-batches.ts'

const unusedRow = z.object({ sha256: z.string() })

/** Deletes contents that no shop refers to, and cached facts that no scan will ask for; answers how many contents. */
export async function collectBodies(
  { db, scanner }: Pick<Vigie, 'db'> & { scanner: Pick<Vigie['scanner'], 'extractorVersion'> },
  { signal }: { signal: AbortSignal },
): Promise<number> {
  await deleteBatches(() => forgetFacts(db, scanner.extractorVersion), signal)
  let after = ''
  let collected = 0
  for (;;) {
    signal.throwIfAborted()
    const unused = await findUnused(db, after)
    const last = unused.at(-1)
    if (last === undefined) return collected
    collected += await collect(db, unused)
    after = last
  }
}

/** What the cache lacks is extracted again, so that no lock is needed. */
function forgetFacts(db: Db, extractorVersion: string): Promise<number> {
  return db.$executeRaw`
    DELETE FROM body_facts WHERE (sha256, path, extractor) IN (
      SELECT sha256, path, extractor FROM body_facts AS facts
      WHERE extractor <> ${extractorVersion} OR NOT EXISTS (
        SELECT 1 FROM file_versions AS version
        WHERE version.sha256 = facts.sha256 AND version.path = facts.path AND version.valid_until IS NULL)
      LIMIT ${BATCH})`
}

async function findUnused(db: Db, after: string): Promise<string[]> {
  const rows = await db.$queryRaw`
    SELECT sha256 FROM bodies
    WHERE sha256 > ${after}::bpchar AND NOT EXISTS (SELECT 1 FROM file_versions AS version WHERE version.sha256 = bodies.sha256)
    ORDER BY sha256 LIMIT ${BATCH}`
  return z
    .array(unusedRow)
    .parse(rows)
    .map(({ sha256 }) => sha256)
}

/** Unless a scan has come to need one since it was found. */
function collect(db: Db, unused: string[]): Promise<number> {
  return db.$transaction(async tx => {
    await lockBodiesForCollection(tx)
    return tx.$executeRaw`
      DELETE FROM bodies WHERE sha256 = ANY(${unused}::bpchar[])
        AND NOT EXISTS (SELECT 1 FROM file_versions AS version WHERE version.sha256 = bodies.sha256)`
  })
}
