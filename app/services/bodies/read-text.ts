import type { Tx } from '../../db.server.ts'
import { decompress } from './compress.ts'

/** The text of a content that this shop has or had in a theme; null when it never had it or it was not kept. */
export async function readText(db: Tx, { shopId, sha256 }: { shopId: string; sha256: string }): Promise<string | null> {
  const body = await db.body.findFirst({ where: { sha256, fileVersions: { some: { shopId } } }, select: { content: true } })
  return body && decompress(body.content)
}
