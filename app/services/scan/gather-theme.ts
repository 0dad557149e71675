import type { Facts } from '../../../engine/facts/facts.ts'
import { AppError } from '../../errors.ts'
import type { AdminClient } from '../../shopify/admin-client.ts'
import type { Unread } from '../../shopify/fetch-bodies.ts'
import type { ListedFile } from '../../shopify/list-theme-files.ts'
import { findMainTheme, type ThemeRef } from '../../shopify/main-theme.ts'
import { readThemeFiles } from '../../shopify/read-theme-files.ts'
import type { Vigie } from '../../vigie.ts'
import type { FoundFile, KnownFile } from './compare-files.ts'
import type { Contents } from './contents.ts'
import { groupOf } from './file-group.ts'
import { type NewFacts, readFacts } from './read-facts.ts'
import type { ProgressReport } from './report-progress.ts'
import { storableText } from './storable.ts'

export type GatheredTheme = {
  theme: ThemeRef
  files: FoundFile[]
  /** Facts by path; an unread file has those of its last known content, or none. */
  facts: Map<string, Facts>
  fresh: NewFacts[]
  fetched: Contents['fetched']
  fetchedFiles: number
  unread: Unread[]
}

export type Gathering = {
  admin: AdminClient
  contents: Contents
  /** The subject's files as the last scan left them. */
  known: readonly KnownFile[]
  report: ProgressReport['report']
  signal: AbortSignal
}

const ROUNDS = 3

/** Reads the live theme; begins again when another theme is published meanwhile. */
export async function gatherTheme(vigie: Pick<Vigie, 'db' | 'scanner'>, gathering: Gathering): Promise<GatheredTheme> {
  const { admin, contents, signal, report } = gathering
  let theme = await findMainTheme(admin, signal)
  for (let round = 0; round < ROUNDS; round++) {
    const read = await readLive(gathering, theme)
    const live = await findMainTheme(admin, signal)
    if (read && live.gid === theme.gid)
      return { theme: live, ...(await withFacts(vigie, { ...read, contents, known: gathering.known, report })) }
    theme = live
  }
  throw new AppError('THEME_KEPT_CHANGING', { shop: admin.shopDomain })
}

type Read = { files: Map<string, ListedFile>; unread: Unread[] }

/** Null when the theme was deleted while we read it. */
async function readLive({ admin, contents, report, signal }: Gathering, theme: ThemeRef): Promise<Read | null> {
  let total = 0
  let done = 0
  try {
    return await readThemeFiles({
      admin,
      themeGid: theme.gid,
      signal,
      async choose(readable) {
        const wanted = await contents.choose(readable)
        total = readable.length
        done = total - wanted.length
        await report({ phase: 'fetching', done, total, group: groupOf(wanted[0]?.path ?? '') })
        return wanted
      },
      async keep(bodies) {
        await contents.keep(bodies)
        done += bodies.length
        await report({ phase: 'fetching', done, total, group: groupOf(bodies.at(-1)?.file.path ?? '') })
      },
    })
  } catch (error) {
    if (error instanceof AppError && error.code === 'THEME_NOT_FOUND') return null
    throw error
  }
}

type WithFacts = Read & { contents: Contents; known: readonly KnownFile[]; report: ProgressReport['report'] }

async function withFacts(vigie: Pick<Vigie, 'db' | 'scanner'>, { files, unread, contents, known, report }: WithFacts) {
  const unreadPaths = new Set(unread.map(({ path }) => path))
  const [named, unnameable] = partition([...files.values()], ({ path }) => path === storableText(path))
  const found = named.map(file => ({ ...file, sha256: unreadPaths.has(file.path) ? null : contents.sha256Of(file) }))
  const lastKnown = known.filter(file => unreadPaths.has(file.path))
  const readable = [...found, ...lastKnown].flatMap(({ path, sha256 }) => (sha256 ? [{ path, sha256 }] : []))
  const { byPath, fresh, refused } = await readFacts(vigie, { files: readable, fetched: contents.fetched, report })
  return {
    files: found,
    facts: byPath,
    fresh,
    fetched: contents.fetched,
    fetchedFiles: contents.countFetched(),
    unread: [
      ...unread,
      ...unnameable.map(({ path }) => ({ path: storableText(path), because: 'unstorable-name' as const })),
      ...refused.map(path => ({ path, because: 'too-demanding' as const })),
    ],
  }
}

function partition<T>(list: readonly T[], fits: (item: T) => boolean): [T[], T[]] {
  return [list.filter(fits), list.filter(item => !fits(item))]
}
