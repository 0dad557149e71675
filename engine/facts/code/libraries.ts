import { LIBRARIES } from '../../knowledge/libraries.ts'
import type { LibraryFact } from '../facts.ts'
import { BANNERS, CONSTANTS, FILE_NAMES, URLS } from './library-patterns.ts'

const BY_NPM = new Map(LIBRARIES.flatMap(({ npm, library }) => (npm ? [[npm, library] as const] : [])))

export function libraryOfPackage(name: string): string | undefined {
  return BY_NPM.get(name)
}

/** Something that looks like a version: three numbers, or two after a `v` or `version`. */
const VERSION_LIKE = /\d\.\d{1,4}\.\d|[vVnN]["']?[ :=]{0,3}["']?\d{1,4}\.\d/g
const BEFORE = 450
const AFTER = 300

export type FoundLibrary = Pick<LibraryFact, 'library' | 'version' | 'floating' | 'evidence'> & { start: number; end: number }

type Stretch = { start: number; end: number }

/** The surroundings of everything that looks like a version, joined where they touch. */
function stretches(text: string): Stretch[] {
  const found: Stretch[] = []
  VERSION_LIKE.lastIndex = 0
  for (let match = VERSION_LIKE.exec(text); match; match = VERSION_LIKE.exec(text)) {
    const start = Math.max(0, match.index - BEFORE)
    const end = Math.min(text.length, match.index + AFTER)
    const last = found.at(-1)
    if (last && last.end >= start) last.end = end
    else found.push({ start, end })
  }
  return found
}

/** `Requires jQuery v1.7`, `based on Zepto 1.2`: words that name a library which is not there. */
const BORROWED =
  /(?:requires?|required|needs|depends on|(?:code|taken|adapted|derived|ported|forked|inspired|copied|borrowed) (?:from|by|of)|(?:based|built) (?:up)?on|fork of|port of|(?:compatible|works|tested|work) (?:with|on|in)|(?:adapter|adaptor|wrapper|extension|bindings?|plug-?in|shim) for):?[^\n*]{0,20}$/i
const BORROWED_WITHIN = 60

function searchStretch(text: string, { start, end }: Stretch, isComment: (offset: number) => boolean): FoundLibrary[] {
  const part = text.slice(start, end)
  const search = (patterns: typeof BANNERS, evidence: 'banner' | 'constant'): FoundLibrary[] =>
    patterns.fitting(part).flatMap(({ library, regex }) =>
      [...part.matchAll(regex)].flatMap(match => {
        const at = start + match.index
        const version = match[1]
        if (!version || (evidence === 'banner') !== isComment(at + match[0].length - 1)) return []
        if (evidence === 'banner' && BORROWED.test(text.slice(Math.max(0, at - BORROWED_WITHIN), at))) return []
        return [{ library, version, floating: null, evidence, start: at, end: at + match[0].length }]
      }),
    )
  return [...search(BANNERS, 'banner'), ...search(CONSTANTS, 'constant')]
}

/** Libraries that show themselves in a text by banner or constant. */
export function librariesIn(text: string, isComment: (offset: number) => boolean): FoundLibrary[] {
  const found = stretches(text).flatMap(stretch => searchStretch(text, stretch, isComment))
  const distinct = new Map(found.map(library => [`${library.library} ${library.version} ${library.start}`, library]))
  return withoutGreater([...distinct.values()]).sort((a, b) => a.start - b.start)
}

const LESSER = new Map(LIBRARIES.flatMap(({ library, insteadOf }) => (insteadOf ? [[library, insteadOf] as const] : [])))

function withoutGreater(found: FoundLibrary[]): FoundLibrary[] {
  const instead = new Set(found.flatMap(({ library, version }) => (LESSER.has(library) ? [`${LESSER.get(library)} ${version}`] : [])))
  return instead.size ? found.filter(({ library, version }) => !instead.has(`${library} ${version}`)) : found
}

/** CDNs that read a version as npm does: `@3` or `@3.4` is the newest of them. */
const NPM_LIKE = /^(?:cdn\.jsdelivr\.net|fastly\.jsdelivr\.net|unpkg\.com|esm\.sh|cdn\.skypack\.dev|ajax\.googleapis\.com)$/

const PUBLIC_CDN = /^(?:cdnjs\.cloudflare\.com|cdn\.jsdelivr\.net|fastly\.jsdelivr\.net|unpkg\.com)$/
const CDNJS = /^\/ajax\/libs\/([\w.-]{1,80})\/(\d[\w.+-]{0,40})\//
/** A repository of GitHub, as jsDelivr serves it. */
const GITHUB_PATH = /^\/gh\/[\w.-]{1,80}\/([\w.-]{1,80})@v?(\d[\w.+-]{0,40}|latest|master|main)(?:\/|$)/
const NPM_PATH = /^\/(?:npm\/)?((?:@[\w.-]{1,80}\/)?[\w.-]{1,80})@([~^]?\d[\w.+-]{0,40}|latest|next)(?:\/|$)/

function versionOf(host: string, text: string): Pick<LibraryFact, 'version' | 'floating'> {
  const isExact = /^\d+(?:\.\d+)+(?:(?:[-+]|\.\d*[a-zA-Z-])[0-9a-zA-Z.-]*)?$/.test(text) && !/[xX*]/.test(text)
  const isFull = text.split(/[-+]/)[0]?.split('.').length === 3 || !NPM_LIKE.test(host)
  return isExact && isFull ? { version: text, floating: null } : { version: null, floating: text }
}

/** `unpkg.com/swiper/…` names no version: whatever is newest. */
function unversioned(host: string, path: string): Pick<LibraryFact, 'library' | 'version' | 'floating'> | null {
  if (!NPM_LIKE.test(host)) return null
  const name = /^\/(?:npm\/)?((?:@[\w.-]+\/)?[\w.-]+)(?:\/|$)/.exec(path)?.[1]
  const known = name && libraryOfPackage(name)
  if (known) return { library: known, version: null, floating: 'latest' }
  const isPackage =
    name && PUBLIC_CDN.test(host) && /^\/(?:npm\/)?(?:@[\w.-]+\/)?[\w.-]+(?:$|\/[^@]*\.js$)/.test(path) && !path.startsWith('/gh/')
  return isPackage && (host === 'unpkg.com' || path.startsWith('/npm/'))
    ? { library: slugOf(name), version: null, floating: 'latest' }
    : null
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** A package that we know nothing of, where a public CDN names it: `…/ajax/libs/<name>/<version>/`, `…/npm/<name>@<version>/`. */
function packageOf(host: string, path: string): Pick<LibraryFact, 'library' | 'version' | 'floating'> | null {
  const [, name, version] = (host === 'cdnjs.cloudflare.com' ? CDNJS : path.startsWith('/gh/') ? GITHUB_PATH : NPM_PATH).exec(path) ?? []
  if (!name || !version || !PUBLIC_CDN.test(host)) return null
  return {
    library: slugOf(name),
    ...versionOf(host, version),
  }
}

/** `…/slick-1.6.0.min.js` on any host, or the newest of a branch: `…/slick/master/slick.min.js`. */
function libraryOfPath(path: string): Pick<LibraryFact, 'library' | 'version' | 'floating'> | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const found = libraryOfFileName(name)
  const floating = /\/(master|main|latest)\//.exec(path)?.[1] ?? null
  if (!found || !(found.version || floating || VERSION_FIRST.test(name))) return null
  return found.version ? found : { ...found, floating }
}

/** Pictures and fonts are no libraries, and there are thousands of them. */
const NO_CODE = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|eot|otf|mp4|webm|mp3|pdf|html?|php|json)$/i

/** A plugin or a language of a library is no further copy of it. */
const ACCESSORY = /\/(?:plugins?|locales?|i18n)\/[^/]{1,80}$/i

/** `/bootstrap/v5/` on a host that resolves no ranges is a folder of somebody's own. */
function isPathOnly(host: string, version: string): boolean {
  return /^\d+$/.test(version) && !NPM_LIKE.test(host)
}

export function libraryOfUrl(url: string, host: string): Pick<LibraryFact, 'library' | 'version' | 'floating'> | null {
  const plain = url.replace(/[?#].*$/s, '').replace(/@%5e/i, '@^')
  if (NO_CODE.test(plain) || ACCESSORY.test(plain)) return null
  for (const { library, regex } of URLS.fitting(plain)) {
    const version = regex.exec(plain)?.[1]
    if (version && !isPathOnly(host, version)) return { library, ...versionOf(host, version) }
  }
  const path = plain.slice(plain.indexOf(host) + host.length)
  return unversioned(host, path) ?? libraryOfPath(path) ?? packageOf(host, path)
}

/** `1.9.1-jquery.min.js`, `8-swiper-bundle.min.js` */
const VERSION_FIRST =
  /^v?(\d{1,3}(?:\.\d{1,4}){0,3})[-_](?=[a-z])((?:(?![-.](?:min|bundle|pkgd|pack|slim|all|umd)\b)[\w.-]){2,40}?)((?:[-.](?:min|bundle|pkgd|pack|slim|all|umd))*\.m?js(?:\.liquid)?)$/i

/** As it is named elsewhere: `jquery-1.9.1.min.js`; a number without a dot may be anything. */
function versionLast(name: string): string {
  return name.replace(VERSION_FIRST, (_, version: string, library: string, end: string) =>
    version.includes('.') ? `${library}-${version}${end}` : `${library}${end}`,
  )
}

const CODE_FILE = /\.(?:m?js|s?css)(?:\.liquid)?$/i

export function libraryOfFileName(name: string): Pick<LibraryFact, 'library' | 'version' | 'floating'> | null {
  if (!CODE_FILE.test(name)) return null
  const usual = versionLast(name)
  for (const { library, regex } of FILE_NAMES.fitting(usual.toLowerCase())) {
    const match = regex.exec(usual)
    if (match) return { library, version: match[1] ?? null, floating: null }
  }
  return null
}
