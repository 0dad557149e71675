import type { Db } from '../../app/db.server.ts'

export type Snapshot = Awaited<ReturnType<typeof takeSnapshot>>

/** What scans have left of a shop, free of ids and times; throws where something is there twice. */
export async function takeSnapshot(db: Db, shopId: string) {
  const findings = await db.finding.findMany({ where: { shopId, state: 'open' }, select: { fingerprint: true, file: true, id: true } })
  const versions = await db.fileVersion.findMany({ where: { shopId, until: null } })
  const spans = await db.findingInterval.findMany({ where: { shopId, closedAt: null }, select: { findingId: true } })
  const last = await db.scan.findFirst({ where: { shopId, state: 'finished' }, orderBy: { queuedAt: 'desc' } })
  return {
    findings: unique(findings.map(({ fingerprint, file }) => `${file} ${fingerprint}`)),
    files: unique(versions.map(({ path }) => path)).map(path => {
      const version = versions.find(each => each.path === path)
      return { path, sha256: version?.sha256, md5: version?.checksumMd5 }
    }),
    openSpans: unique(spans.map(({ findingId }) => findingId)).length === findings.length,
    inventory: last?.inventory ?? null,
  }
}

/** The changes that one scan told. */
export async function changesOf(db: Db, scanId: string): Promise<string[]> {
  const changes = await db.change.findMany({ where: { scanId } })
  return unique(changes.map(change => [change.kind, change.path, change.app, change.beforeSha256, change.afterSha256].join(' ')))
}

function unique(texts: string[]): string[] {
  const sorted = [...texts].sort()
  const doubled = sorted.filter((text, index) => text === sorted[index - 1])
  if (doubled.length > 0) throw new Error(`there twice: ${doubled.join(', ')}`)
  return sorted
}
