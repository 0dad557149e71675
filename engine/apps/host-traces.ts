import type { MarkFact, UrlFact } from '../facts/facts.ts'
import type { App } from '../knowledge/app.ts'
import { codeOwner } from '../knowledge/code-owner.ts'
import { deadHost, hijackedHost, isPublicHost } from '../knowledge/hosts.ts'
import { appOfMark, appOfUrl } from '../knowledge/match-app.ts'
import type { ThemeFile } from '../theme.ts'
import { isCommented } from './comment-traces.ts'
import { nameOf } from './name-of-app.ts'
import type { Standing } from './standing.ts'
import type { Trace } from './trace.ts'

const LOADED = new Set<UrlFact['use']>(['script', 'style', 'frame', 'form', 'code'])
/** Storage that a host rents out by the first part of the path. */
const SHARED = /^s3[.-](?:[\w-]+\.)?amazonaws\.com$|^storage\.googleapis\.com$/
/** A shop's own pages and files. */
const OWN_SHOP = /\/(?:cart(?:\/\w+)?|products\/[^/]+)\.js(?:\?|$)|\/cdn\/shop\//

/** Hosts that an app's file names prove that app only: it may carry code for a dozen others. */
export function hostTraces(standing: Standing, { path, facts }: ThemeFile): Trace[] {
  const owner = codeOwner(path)
  const isLiquid = facts.language === 'liquid'
  const isDead = standing === 'dead'
  return facts.urls.flatMap((fact): Trace[] => {
    const { url, host, at } = fact
    if (!host || (!fact.live && isCommented(facts, at.start))) return []
    const app = appOfUrl(url, host) ?? containerOf(fact, facts.marks)
    if (!(isCommentedOut(app, fact) ? !isDead : isAsked(fact, isDead && !isLiquid) || isPixel(app, fact, facts.pixels))) return []
    if (
      (!app && !isUnknownApp(fact, facts.pixels)) ||
      (owner && owner !== app && !(isLiquid && (isContainer(app, fact) || isPasted(app, fact, facts.kind))))
    )
      return []
    const dead = isDead || !fact.live
    const name = SHARED.test(host) ? shared(url, host) : host
    const idle = !dead && owner !== undefined && standing === 'doubtful'
    return [
      {
        ...nameOf(app, { key: name, name }),
        kind: 'host',
        state: dead ? 'dead' : 'live',
        file: path,
        line: at.line,
        start: at.start,
        removable: isDead ? [{ file: path }] : dead ? [{ file: path, lines: [at.line] }] : [],
        ...(idle && { idle }),
      },
    ]
  })
}

/** Code of a dead script names many hosts; only what it loads outright shows whose it was. */
function isAsked({ live, use }: UrlFact, isDeadScript: boolean): boolean {
  return live && LOADED.has(use) && !(isDeadScript && use === 'code')
}

/** An image that no shopper sees: it tells a tag of the visit. */
function isPixel(app: App | undefined, fact: UrlFact, pixels: Pixels): boolean {
  return fact.live && fact.use === 'image' && (app?.kind === 'tag' || isDot(fact, pixels))
}

/** Into pages that a builder wrote merchants paste tags of others. */
function isPasted(app: App | undefined, { use }: UrlFact, kind: ThemeFile['facts']['kind']): boolean {
  return app !== undefined && (use === 'script' || use === 'frame') && (kind === 'template' || kind === 'section')
}

type Pixels = ThemeFile['facts']['pixels']

function isDot({ use, at }: UrlFact, pixels: Pixels): boolean {
  return use === 'image' && pixels.some(pixel => at.start >= pixel.at.start && at.end <= pixel.at.end)
}

/** A script, or the pixel of a tag, that somebody put into a comment. */
function isCommentedOut(app: App | undefined, { live, use }: UrlFact): boolean {
  return !live && (use === 'script' || (use === 'image' && app?.kind === 'tag'))
}

function isUnknownApp(fact: UrlFact, pixels: Pixels): boolean {
  const { url, host, use, live } = fact
  if (!(use === 'script' || use === 'frame' || isDot(fact, pixels)) || !live || OWN_SHOP.test(url)) return false
  return !(isPublicHost(host) || deadHost(host) || hijackedHost(host))
}

/** Loads whatever the merchant puts into it, so that apps bring it as the merchant's own. */
const CONTAINER = 'google-tag-manager'

function isContainer(app: App | undefined, { use }: UrlFact): boolean {
  return app?.key === CONTAINER && use === 'script'
}

/** A shop may serve the container from a host of its own, right after the code that starts it. */
const STARTS = 'gtm.start'
const STARTED_WITHIN = 600

function containerOf({ use, at }: UrlFact, marks: readonly MarkFact[]): App | undefined {
  if (use !== 'script') return undefined
  const isStarted = marks.some(
    ({ mark, within, at: { start } }) => mark === STARTS && within === 'code' && start < at.start && at.start - start < STARTED_WITHIN,
  )
  return isStarted ? appOfMark(STARTS) : undefined
}

function shared(url: string, host: string): string {
  const rest = url.slice(url.indexOf(host) + host.length + 1)
  const [bucket = ''] = rest.split('/')
  return bucket ? `${host}/${bucket}` : host
}
