import { ADVISORIES } from '../../engine/knowledge/libraries.ts'
import type { Advisory } from '../../engine/knowledge/library.ts'
import own from '../../engine/knowledge/own-advisories.json' with { type: 'json' }
import { deriveAdvisories } from '../advisories/derive-advisories.ts'
import type { Env } from '../env.server.ts'
import { AppError } from '../errors.ts'
import { safeFetch } from '../safe-fetch.ts'
import type { Vigie } from '../vigie.ts'
import { ADVISORIES_KIND } from './advisories/find-advisories.ts'

type RefreshVigie = Pick<Vigie, 'db' | 'now' | 'log'> & { env: Pick<Env, 'ADVISORIES_URL'> }

// Upstream weighs half a megabyte.
const MOST_BYTES = 8_000_000
const TIMEOUT_MS = 30_000

/** Fetches the vulnerabilities that are public now, for the scans of all processes. What does not hold water changes nothing. */
export async function refreshAdvisories({ db, env, now, log }: RefreshVigie, { signal }: { signal: AbortSignal }): Promise<void> {
  if (!env.ADVISORIES_URL) return
  const advisories = deriveAdvisories(await fetchJson(env.ADVISORIES_URL, signal), own)
  checkComplete(advisories)
  const update = { date: now(), data: advisories }
  await db.knowledgeUpdate.upsert({ where: { kind: ADVISORIES_KIND }, create: { kind: ADVISORIES_KIND, ...update }, update })
  log.info({ advisories: advisories.length }, 'advisories refreshed')
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const { hostname } = new URL(url)
  // The operator names the address; it may not lead elsewhere.
  const isAllowedHost = (host: string) => host === hostname
  const { status, body } = await safeFetch({ url, isAllowedHost, maxBytes: MOST_BYTES, timeoutMs: TIMEOUT_MS, signal })
  if (status !== 200) throw new AppError('ADVISORIES_REFUSED', { host: hostname, because: `answered ${status}` })
  return JSON.parse(body.toString('utf8'))
}

/** Upstream that lost half of what is bundled is broken or someone else's. */
function checkComplete(advisories: readonly Advisory[]): void {
  const known = new Set(ADVISORIES.map(({ library }) => library))
  const found = new Set(advisories.map(({ library }) => library))
  const kept = [...known].filter(library => found.has(library)).length
  if (kept * 2 < known.size || advisories.length * 2 < ADVISORIES.length)
    throw new AppError('ADVISORIES_REFUSED', { host: '', because: `${advisories.length} advisories of ${found.size} libraries` })
}
