import type { ThemeText } from '../../../scanner/theme-text.ts'
import type { Vigie } from '../../vigie.ts'
import { decompress } from '../bodies/compress.ts'
import { findCached } from '../scan/read-facts.ts'

/** The theme as the last scan left it, with the text of every file that was read. */
export async function readThemeTexts(
  { db, scanner }: Pick<Vigie, 'db' | 'scanner'>,
  { shopId, subjectId }: { shopId: string; subjectId: string },
): Promise<ThemeText[]> {
  const versions = await db.fileVersion.findMany({
    where: { shopId, subjectId, until: null },
    select: { path: true, bytes: true, sha256: true, body: { select: { content: true, bytes: true } } },
  })
  const read = versions.flatMap(({ path, sha256 }) => (sha256 ? [{ path, sha256 }] : []))
  const facts = await findCached(db, { files: read, extractorVersion: scanner.extractorVersion })
  return Promise.all(
    versions.map(async ({ path, bytes, body }) => ({
      path,
      bytes,
      facts: facts.get(path) ?? null,
      text: body && (await readWhole(body)),
    })),
  )
}

/** Null for what is no UTF-8: a patch of it would fit no file. */
async function readWhole({ content, bytes }: { content: Uint8Array; bytes: number }): Promise<string | null> {
  const text = await decompress(content)
  return Buffer.byteLength(text) === bytes ? text : null
}
