import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Db } from '../../db.server.ts'
import type { FileBody } from '../../shopify/fetch-bodies.ts'
import type { ListedFile } from '../../shopify/list-theme-files.ts'
import { compress } from '../bodies/compress.ts'
import type { FetchedBody, KeptContent } from './kept-contents.ts'

/** The contents that a scan has at hand: those that this shop had before, and those fetched in this turn or earlier ones. */
export type Contents = {
  /** Which of these files have a content that nobody has read. */
  choose(files: ListedFile[]): Promise<ListedFile[]>
  keep(bodies: FileBody[]): Promise<void>
  /** The content of a file as it is listed; null when nobody has read it. */
  sha256Of(file: ListedFile): string | null
  /** What was fetched, by SHA-256. */
  fetched: ReadonlyMap<string, FetchedBody>
  countFetched(): number
  /** What this turn has fetched, as a later turn can be given it. */
  fresh(): KeptContent[]
}

const knownRow = z.object({ md5: z.string(), bytes: z.number(), sha256: z.string() })

/** MD5 is trusted within one shop only: who can forge a collision there can edit the file anyway. */
export function openContents(db: Db, { shopId, kept }: { shopId: string; kept: readonly KeptContent[] }): Contents {
  const known = new Map<string, string>()
  const byPath = new Map<string, string>()
  const fetched = new Map<string, FetchedBody>()
  const fresh = new Map<string, KeptContent>()
  const earlier = new Set(kept.map(({ file }) => versionOf(file)))

  const hold = ({ file, sha256, body }: KeptContent) => {
    if (file.checksumMd5 !== null) known.set(keyOf(file.checksumMd5, file.bytes), sha256)
    byPath.set(file.path, sha256)
    if (!fetched.has(sha256)) fetched.set(sha256, body)
  }
  for (const each of kept) hold(each)

  const sha256Of = (file: ListedFile) => {
    if (file.checksumMd5 === null) return byPath.get(file.path) ?? null
    return known.get(keyOf(file.checksumMd5, file.bytes)) ?? null
  }
  return {
    async choose(files) {
      const checksums = files.flatMap(file => (file.checksumMd5 !== null && sha256Of(file) === null ? [file.checksumMd5] : []))
      for (const { md5, bytes, sha256 } of await findKnown(db, { shopId, checksums })) known.set(keyOf(md5, bytes), sha256)
      // A null checksum says nothing about the content, unless an earlier turn of this scan has just read it.
      return files.filter(file => (file.checksumMd5 === null ? !earlier.has(versionOf(file)) : sha256Of(file) === null))
    },
    async keep(bodies) {
      for (const { file, content } of bodies) {
        const sha256 = createHash('sha256').update(content).digest('hex')
        const body = fetched.get(sha256) ?? { bytes: content.length, compressed: await compress(content) }
        fresh.set(file.path, { file, sha256, body })
        hold({ file, sha256, body })
      }
    },
    sha256Of,
    fetched,
    countFetched: () => byPath.size,
    fresh: () => [...fresh.values()],
  }
}

function keyOf(md5: string, bytes: number): string {
  return `${md5} ${bytes}`
}

function versionOf({ path, bytes, checksumMd5, updatedAt }: KeptContent['file']): string {
  return [path, bytes, checksumMd5, updatedAt.getTime()].join(' ')
}

async function findKnown(db: Db, { shopId, checksums }: { shopId: string; checksums: string[] }) {
  const rows = await db.$queryRaw`
    SELECT DISTINCT ON (checksum_md5, bytes) checksum_md5 AS md5, bytes, sha256 FROM file_versions
    WHERE shop_id = ${shopId}::uuid AND checksum_md5 = ANY(${checksums}) AND sha256 IS NOT NULL`
  return z.array(knownRow).parse(rows)
}
