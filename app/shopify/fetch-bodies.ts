import { createHash } from 'node:crypto'
import { fetchBodyUrl } from './fetch-body-url.ts'
import { inBatches } from './in-batches.ts'
import type { ListedFile, ThemeRead } from './list-theme-files.ts'
import { createHostCheck } from './shop-hosts.ts'
import { type AnsweredFile, askForBodies } from './theme-file-bodies.ts'

/** A file as it was when its content was read. */
export type FileBody = { file: ListedFile; content: Buffer }

export type Unread = {
  path: string
  because: 'not-answered' | 'changed-meanwhile' | 'address-refused' | 'too-large' | 'unstorable-name' | 'too-demanding'
}

export type FetchedBodies = { bodies: FileBody[]; unread: Unread[] }

const ROUNDS = 3

/** Fetches bodies, a batch at a time. What is not answered, or has moved on from its address, is asked for again before it is unread. */
export async function* fetchBodies(read: ThemeRead, wanted: ListedFile[]): AsyncGenerator<FetchedBodies> {
  const isAllowedHost = createHostCheck(read.admin, read.signal)
  for (const batch of inBatches(wanted)) {
    let unread: Unread[] = batch.map(({ path }) => ({ path, because: 'not-answered' }))
    const bodies: FileBody[] = []
    for (let round = 0; round < ROUNDS && unread.length > 0; round++) {
      const opened = await openBodies(read, unread, isAllowedHost)
      bodies.push(...opened.bodies)
      unread = opened.unread
    }
    yield { bodies, unread }
  }
}

type IsAllowedHost = (host: string) => Promise<boolean>

async function openBodies(read: ThemeRead, asked: Unread[], isAllowedHost: IsAllowedHost): Promise<FetchedBodies> {
  const paths = asked.map(({ path }) => path)
  const answered = await askForBodies(read, paths)
  const opened = await Promise.all(answered.map(file => openBody(read, file, isAllowedHost)))
  const bodies = opened.filter(each => 'content' in each)
  const failed = new Map(opened.filter(each => 'because' in each).map(({ path, because }) => [path, because]))
  const done = new Set(bodies.map(({ file }) => file.path))
  const unread = paths.filter(path => !done.has(path)).map(path => ({ path, because: failed.get(path) ?? 'not-answered' }))
  return { bodies, unread }
}

async function openBody(
  { admin, signal }: ThemeRead,
  { body, ...file }: AnsweredFile,
  isAllowedHost: IsAllowedHost,
): Promise<FileBody | Unread> {
  if ('content' in body) return { file, content: body.content }
  const fetched = await fetchBodyUrl({ shopDomain: admin.shopDomain, url: body.url, isAllowedHost, signal })
  if (fetched.state === 'gone') return { path: file.path, because: 'address-refused' }
  if (!isWhole(file, fetched.content)) return { path: file.path, because: 'changed-meanwhile' }
  return { file, content: fetched.content }
}

/** What came from an address may be cut off, or newer than what the listing says of it. */
function isWhole({ bytes, checksumMd5 }: ListedFile, content: Buffer): boolean {
  if (checksumMd5 === null) return content.length === bytes
  return createHash('md5').update(content).digest('hex') === checksumMd5
}
