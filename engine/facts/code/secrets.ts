type SecretKind = {
  kind: string
  /** Each key of the kind holds one of these. */
  signs: string[]
  pattern: string
  /** Meant to stand in a page, but worth restricting. */
  isPublic: boolean
}

const KINDS: readonly SecretKind[] = [
  {
    kind: 'shopify-admin-token',
    signs: ['shpat_', 'shpca_', 'shppa_', 'shpss_'],
    pattern: 'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}',
    isPublic: false,
  },
  { kind: 'aws-access-key', signs: ['AKIA', 'ASIA'], pattern: '(?:AKIA|ASIA)[0-9A-Z]{16}', isPublic: false },
  { kind: 'stripe-secret-key', signs: ['sk_live_', 'rk_live_'], pattern: '[sr]k_live_[0-9a-zA-Z]{16,120}', isPublic: false },
  { kind: 'stripe-webhook-secret', signs: ['whsec_'], pattern: 'whsec_[0-9a-zA-Z]{24,80}', isPublic: false },
  {
    kind: 'github-token',
    signs: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    pattern: '(?:gh[pousr]_[0-9A-Za-z]{36}|github_pat_[0-9A-Za-z_]{60,90})',
    isPublic: false,
  },
  { kind: 'slack-token', signs: ['xoxb-', 'xoxa-', 'xoxp-', 'xoxr-', 'xoxs-'], pattern: 'xox[baprs]-[0-9A-Za-z-]{10,80}', isPublic: false },
  {
    kind: 'slack-webhook',
    signs: ['hooks.slack.com/services/'],
    pattern: 'hooks\\.slack\\.com/services/T[0-9A-Z]{8,12}/B[0-9A-Z]{8,12}/[0-9A-Za-z]{20,30}',
    isPublic: false,
  },
  { kind: 'sendgrid-key', signs: ['SG.'], pattern: 'SG\\.[0-9A-Za-z_-]{22}\\.[0-9A-Za-z_-]{43}', isPublic: false },
  { kind: 'klaviyo-private-key', signs: ['pk_'], pattern: 'pk_[0-9a-f]{34}', isPublic: false },
  { kind: 'mailchimp-key', signs: ['-us'], pattern: '[0-9a-f]{32}-us[0-9]{1,2}', isPublic: false },
  {
    kind: 'openai-key',
    signs: ['sk-proj-', 'T3BlbkFJ'],
    pattern: 'sk-(?:proj-[0-9A-Za-z_-]{40,200}|[0-9A-Za-z]{20}T3BlbkFJ[0-9A-Za-z]{20})',
    isPublic: false,
  },
  { kind: 'anthropic-key', signs: ['sk-ant-'], pattern: 'sk-ant-[0-9A-Za-z_-]{40,200}', isPublic: false },
  { kind: 'mapbox-secret-token', signs: ['sk.eyJ'], pattern: 'sk\\.eyJ[0-9A-Za-z_-]{20,200}', isPublic: false },
  { kind: 'gitlab-token', signs: ['glpat-'], pattern: 'glpat-[0-9A-Za-z_-]{20}', isPublic: false },
  { kind: 'npm-token', signs: ['npm_'], pattern: 'npm_[0-9A-Za-z]{36}', isPublic: false },
  { kind: 'private-key', signs: ['-----BEGIN '], pattern: '-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----', isPublic: false },
  { kind: 'google-api-key', signs: ['AIza'], pattern: 'AIza[0-9A-Za-z_-]{35}', isPublic: true },
]

const ALL = new RegExp(`(?<![0-9A-Za-z_])(?:${KINDS.map(({ pattern }) => `(${pattern})`).join('|')})(?![0-9A-Za-z])`, 'g')

/** Keys without a sign in them are words of at least this many letters, digits, `_` and `-`. */
const SHORTEST = 20
const IN_WORD = new Uint8Array(128)
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-') IN_WORD[char.charCodeAt(0)] = 1

/** How such words begin; a Mailchimp key is told by its end. */
const BEGINNINGS = new Set(['sh', 'AK', 'AS', 'sk', 'rk', 'wh', 'gh', 'gi', 'xo', 'pk', 'gl', 'np', 'AI'])
/** What keys are looked for by. */
export const KEY_SIGNS: readonly string[] = KINDS.flatMap(({ signs }) => signs)
/** Signs of keys that are more than one word. */
const LONGER = new Set(['-----BEGIN ', 'hooks.slack.com/services/', 'SG.', 'sk.eyJ'])
const LONGEST = 300

export type FoundSign = { sign: string; at: number }

export type FoundSecret = { kind: string; shown: string; public: boolean; start: number; end: number }

function mask(secret: string): string {
  return `${secret.slice(0, 6)}…${secret.slice(-2)}`
}

function mayBeKey(text: string, start: number, end: number): boolean {
  return end - start >= SHORTEST && (BEGINNINGS.has(text.slice(start, start + 2)) || text.startsWith('-us', start + 32))
}

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 && IN_WORD[code] === 1
}

type Stretch = { start: number; end: number }

/** The word in which a sign stands. */
function wordAround(text: string, { sign, at }: FoundSign): Stretch {
  let [start, end] = [at, at + sign.length]
  while (start > 0 && isInWord(text, start - 1)) start--
  while (end < text.length && isInWord(text, end)) end++
  return { start, end }
}

/** The few stretches of a text that may hold a key. */
function suspects(text: string, signs: readonly FoundSign[]): Stretch[] {
  const found: Stretch[] = []
  let last = -1
  for (const sign of signs) {
    if (LONGER.has(sign.sign)) {
      found.push({ start: sign.at, end: sign.at + LONGEST })
      continue
    }
    if (sign.at < last) continue
    const word = wordAround(text, sign)
    last = word.end
    if (mayBeKey(text, word.start, word.end)) found.push(word)
  }
  return found
}

function keysIn(word: string, start: number): FoundSecret[] {
  return [...word.matchAll(ALL)].flatMap(match => {
    const kind = KINDS[match.slice(1).findIndex(group => group !== undefined)]
    if (!kind) return []
    const from = start + match.index
    return [{ kind: kind.kind, shown: mask(match[0]), public: kind.isPublic, start: from, end: from + match[0].length }]
  })
}

/** Keys that should not stand in a theme, masked; told by their signs. */
export function secretsIn(text: string, signs: readonly FoundSign[]): FoundSecret[] {
  const found: FoundSecret[] = []
  for (const { start, end } of suspects(text, signs)) for (const key of keysIn(text.slice(start, end), start)) found.push(key)
  return found.sort((a, b) => a.start - b.start)
}
