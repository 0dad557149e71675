import { z } from 'zod'
import type { Facts } from '../../../engine/facts/facts.ts'
import type { Vigie } from '../../vigie.ts'
import { compress, decompress } from '../bodies/compress.ts'
import { groupOf } from './file-group.ts'
import type { FetchedBody } from './kept-contents.ts'
import { type ReadFile, readSources } from './read-sources.ts'
import type { ProgressReport } from './report-progress.ts'

/** Facts that the cache lacked, as they are stored. */
export type NewFacts = ReadFile & { extractor: string; facts: Uint8Array<ArrayBuffer> }

/** `refused` took more memory or time than a file may; the next scan tries them again. */
export type ThemeFacts = { byPath: Map<string, Facts>; fresh: NewFacts[]; refused: string[] }

type Reading = { files: ReadFile[]; fetched: ReadonlyMap<string, FetchedBody>; report: ProgressReport['report'] }

const BATCH = 50

/** Facts of each file: from the cache, or extracted now from what was fetched or is stored. */
export async function readFacts({ db, scanner }: Pick<Vigie, 'db' | 'scanner'>, { files, fetched, report }: Reading): Promise<ThemeFacts> {
  const byPath = await findCached(db, { files, extractorVersion: scanner.extractorVersion })
  const missing = files.filter(file => !byPath.has(file.path))
  const fresh: NewFacts[] = []
  const refused: string[] = []
  for (let start = 0; start < missing.length; start += BATCH) {
    const batch = missing.slice(start, start + BATCH)
    await report({
      phase: 'reading',
      done: files.length - missing.length + start,
      total: files.length,
      group: groupOf(batch[0]?.path ?? ''),
    })
    const sources = await readSources(db, { files: batch, fetched })
    const extracted = await scanner.extract(sources)
    for (const [i, facts] of extracted.entries()) {
      const file = batch[i]
      if (!file) continue
      if (!facts) {
        refused.push(file.path)
        continue
      }
      byPath.set(file.path, facts)
      fresh.push({ ...file, extractor: scanner.extractorVersion, facts: await compress(JSON.stringify(facts)) })
    }
  }
  return { byPath, fresh, refused }
}

const cachedRow = z.object({ path: z.string(), facts: z.instanceof(Uint8Array) })

/** Facts that are stored for these contents. */
export async function findCached(
  db: Vigie['db'],
  { files, extractorVersion }: { files: ReadFile[]; extractorVersion: string },
): Promise<Map<string, Facts>> {
  const rows = await db.$queryRaw`
    SELECT body_facts.path, body_facts.facts
    FROM unnest(${files.map(file => file.sha256)}::text[], ${files.map(file => file.path)}::text[]) AS wanted(sha256, path)
    JOIN body_facts ON body_facts.sha256 = wanted.sha256 AND body_facts.path = wanted.path AND body_facts.extractor = ${extractorVersion}`
  const cached = z.array(cachedRow).parse(rows)
  return new Map(await Promise.all(cached.map(async ({ path, facts }): Promise<[string, Facts]> => [path, await parseFacts(facts)])))
}

async function parseFacts(compressed: Uint8Array): Promise<Facts> {
  // Written by this very extractor version, from the type itself.
  return JSON.parse(await decompress(compressed)) as Facts
}
