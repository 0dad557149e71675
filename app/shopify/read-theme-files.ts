import { isReadable } from '../../engine/readable-file.ts'
import { type FileBody, fetchBodies, type Unread } from './fetch-bodies.ts'
import { MAX_BODY_BYTES } from './limits.ts'
import { type ListedFile, listThemeFiles, type ThemeRead } from './list-theme-files.ts'

export type ThemeReading = ThemeRead & {
  /** Of files that can be read, those whose body the caller does not have. */
  choose(readable: ListedFile[]): Promise<ListedFile[]>
  /** Called for each batch of bodies; after it, `choose` no longer asks for them. */
  keep(bodies: FileBody[]): Promise<void>
}

export type ReadTheme = {
  /** Every file by path, as listed or, if it changed meanwhile, as its body was. */
  files: Map<string, ListedFile>
  /** Files that have no body although they should. */
  unread: Unread[]
}

/** Lists a theme and brings the bodies that the caller lacks. A theme that changes while it is read is listed once more. */
export async function readThemeFiles(reading: ThemeReading): Promise<ReadTheme> {
  const first = await readOnce(reading)
  if (first.settled) return first
  const second = await readOnce(reading)
  return { files: second.files, unread: second.unread }
}

async function readOnce(reading: ThemeReading): Promise<ReadTheme & { settled: boolean }> {
  const { files, leftOut } = await listThemeFiles(reading)
  const readable = [...files.values()].filter(({ path }) => isReadable(path))
  const tooLarge = readable.filter(({ bytes }) => bytes > MAX_BODY_BYTES)
  const unread: Unread[] = [
    ...leftOut.map(path => ({ path, because: 'not-answered' as const })),
    ...tooLarge.map(({ path }) => ({ path, because: 'too-large' as const })),
  ]
  const wanted = await reading.choose(readable.filter(({ bytes }) => bytes <= MAX_BODY_BYTES))
  let settled = leftOut.length === 0
  for await (const fetched of fetchBodies(reading, wanted)) {
    await reading.keep(fetched.bodies)
    settled &&= fetched.unread.length === 0
    unread.push(...fetched.unread)
    for (const { file } of fetched.bodies) {
      settled &&= isSame(file, files.get(file.path))
      files.set(file.path, file)
    }
  }
  return { files, unread, settled }
}

function isSame(file: ListedFile, listed: ListedFile | undefined): boolean {
  return listed?.checksumMd5 === file.checksumMd5 && listed.bytes === file.bytes
}
