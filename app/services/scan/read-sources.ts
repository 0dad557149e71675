import type { SourceFile } from '../../../scanner/scanner.ts'
import type { Vigie } from '../../vigie.ts'
import { decompress } from '../bodies/compress.ts'
import type { FetchedBody } from './kept-contents.ts'

export type ReadFile = { path: string; sha256: string }

/** Texts of files, from what was just fetched or is stored. */
export async function readSources(
  db: Vigie['db'],
  { files, fetched }: { files: readonly ReadFile[]; fetched: ReadonlyMap<string, FetchedBody> },
): Promise<SourceFile[]> {
  const stored = files.filter(({ sha256 }) => !fetched.has(sha256)).map(({ sha256 }) => sha256)
  const bodies = await db.body.findMany({ where: { sha256: { in: stored } }, select: { sha256: true, content: true } })
  const compressed = new Map(bodies.map(({ sha256, content }) => [sha256, content]))
  return Promise.all(
    files.map(async ({ path, sha256 }) => {
      const content = fetched.get(sha256)?.compressed ?? compressed.get(sha256)
      if (!content) throw new Error(`no body ${sha256} for ${path}`)
      return { path, text: await decompress(content) }
    }),
  )
}
