import type { Tx } from '../../db.server.ts'
import { lockBodiesForUse } from '../bodies/lock-bodies.ts'
import type { ClaimedScan } from './claimed-scan.ts'
import type { FileComparison, FoundFile } from './compare-files.ts'
import type { GatheredTheme } from './gather-theme.ts'
import { inChunks } from './in-chunks.ts'
import { storableJson } from './storable.ts'

type Recorded = { scan: ClaimedScan; files: FileComparison; gathered: Pick<GatheredTheme, 'fetched' | 'fresh'>; now: Date }

const BODIES_AT_ONCE = 50
const ROWS_AT_ONCE = 1000

/** Writes new contents and facts, ends the versions that are over and begins those that are new. */
export async function recordFiles(tx: Tx, { scan, files, gathered, now }: Recorded): Promise<void> {
  await lockBodiesForUse(tx)
  const bodies = [...gathered.fetched].map(([sha256, { bytes, compressed }]) => ({ sha256, bytes, content: compressed }))
  for (const data of inChunks(bodies, BODIES_AT_ONCE)) await tx.body.createMany({ data, skipDuplicates: true })
  for (const data of inChunks(gathered.fresh, BODIES_AT_ONCE)) await tx.bodyFacts.createMany({ data, skipDuplicates: true })
  const over = [...files.removed, ...[...files.modified, ...files.renewed].map(pair => pair.before)].map(file => file.id)
  await tx.$executeRaw`
    UPDATE file_versions SET valid_until = ${now}::timestamptz WHERE shop_id = ${scan.shopId}::uuid AND id = ANY(${over}::uuid[])`
  const begun = [...files.added, ...[...files.modified, ...files.renewed].map(pair => pair.now)]
  for (const chunk of inChunks(begun, ROWS_AT_ONCE)) await beginVersions(tx, { scan, begun: chunk, now })
}

async function beginVersions(tx: Tx, { scan, begun, now }: { scan: ClaimedScan; begun: FoundFile[]; now: Date }): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO file_versions (id, shop_id, subject_id, path, sha256, checksum_md5, bytes, content_type, valid_from)
    SELECT gen_random_uuid(), ${scan.shopId}::uuid, ${scan.subjectId}::uuid, path, sha256, "checksumMd5", bytes, "contentType", ${now}::timestamptz
    FROM jsonb_to_recordset(${storableJson(begun)}::jsonb)
      AS begun(path text, sha256 text, "checksumMd5" text, bytes int, "contentType" text)`
}
