import { EXTRACTOR_VERSION } from '../../../engine/facts/extractor-version.ts'
import type { Db } from '../../db.server.ts'
import { lockBodiesForCollection } from '../bodies/lock-bodies.ts'

/** Deletes contents that no shop refers to, and cached facts that no scan will ask for; answers how many contents. */
export async function collectBodies(db: Db): Promise<number> {
  return db.$transaction(async tx => {
    await lockBodiesForCollection(tx)
    await tx.$executeRaw`
      DELETE FROM body_facts WHERE extractor <> ${EXTRACTOR_VERSION} OR NOT EXISTS (
        SELECT 1 FROM file_versions AS version
        WHERE version.sha256 = body_facts.sha256 AND version.path = body_facts.path AND version.valid_until IS NULL)`
    return tx.$executeRaw`DELETE FROM bodies WHERE NOT EXISTS (SELECT 1 FROM file_versions AS version WHERE version.sha256 = bodies.sha256)`
  })
}
