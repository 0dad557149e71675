/** `isPublic`: meant to stand in a page, but worth restricting. */
type SecretKind = { kind: string; pattern: string; isPublic: boolean }

const KINDS: readonly SecretKind[] = [
  { kind: 'shopify-admin-token', pattern: 'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}', isPublic: false },
  { kind: 'aws-access-key', pattern: '(?:AKIA|ASIA)[0-9A-Z]{16}', isPublic: false },
  { kind: 'stripe-secret-key', pattern: '[sr]k_live_[0-9a-zA-Z]{16,120}', isPublic: false },
  { kind: 'stripe-webhook-secret', pattern: 'whsec_[0-9a-zA-Z]{24,80}', isPublic: false },
  { kind: 'github-token', pattern: '(?:gh[pousr]_[0-9A-Za-z]{36}|github_pat_[0-9A-Za-z_]{60,90})', isPublic: false },
  { kind: 'slack-token', pattern: 'xox[baprs]-[0-9A-Za-z-]{10,80}', isPublic: false },
  { kind: 'slack-webhook', pattern: 'hooks\\.slack\\.com/services/T[0-9A-Z]{8,12}/B[0-9A-Z]{8,12}/[0-9A-Za-z]{20,30}', isPublic: false },
  { kind: 'sendgrid-key', pattern: 'SG\\.[0-9A-Za-z_-]{22}\\.[0-9A-Za-z_-]{43}', isPublic: false },
  { kind: 'klaviyo-private-key', pattern: 'pk_[0-9a-f]{34}', isPublic: false },
  { kind: 'mailchimp-key', pattern: '[0-9a-f]{32}-us[0-9]{1,2}', isPublic: false },
  { kind: 'openai-key', pattern: 'sk-(?:proj-[0-9A-Za-z_-]{40,200}|[0-9A-Za-z]{20}T3BlbkFJ[0-9A-Za-z]{20})', isPublic: false },
  { kind: 'anthropic-key', pattern: 'sk-ant-[0-9A-Za-z_-]{40,200}', isPublic: false },
  { kind: 'mapbox-secret-token', pattern: 'sk\\.eyJ[0-9A-Za-z_-]{20,200}', isPublic: false },
  { kind: 'gitlab-token', pattern: 'glpat-[0-9A-Za-z_-]{20}', isPublic: false },
  { kind: 'npm-token', pattern: 'npm_[0-9A-Za-z]{36}', isPublic: false },
  { kind: 'private-key', pattern: '-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----', isPublic: false },
  { kind: 'google-api-key', pattern: 'AIza[0-9A-Za-z_-]{35}', isPublic: true },
]

const ALL = new RegExp(`(?<![0-9A-Za-z_])(?:${KINDS.map(({ pattern }) => `(${pattern})`).join('|')})(?![0-9A-Za-z])`, 'g')

/** Keys without a sign in them are words of at least this many letters, digits, `_` and `-`. */
const SHORTEST = 20
const IN_WORD = new Uint8Array(128)
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-') IN_WORD[char.charCodeAt(0)] = 1

/** How such words begin; a Mailchimp key is told by its end. */
const BEGINNINGS = new Set(['sh', 'AK', 'AS', 'sk', 'rk', 'wh', 'gh', 'gi', 'xo', 'pk', 'gl', 'np', 'AI'])
/** Keys with signs in them, by what they begin with. */
const SIGNED = ['-----BEGIN ', 'hooks.slack.com/services/', 'SG.', 'sk.eyJ']
const LONGEST = 300

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

/** The few stretches of a text that may hold a key: a word so long holds every twentieth character, so the others are seldom looked at. */
function suspects(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const { length } = text
  for (let at = SHORTEST - 1; at < length; at += SHORTEST) {
    if (!isInWord(text, at)) continue
    let start = at
    while (start > 0 && isInWord(text, start - 1)) start--
    while (at + 1 < length && isInWord(text, at + 1)) at++
    if (mayBeKey(text, start, at + 1)) found.push({ start, end: at + 1 })
  }
  for (const sign of SIGNED)
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) found.push({ start: at, end: at + LONGEST })
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

/** Keys that should not stand in a theme, masked. */
export function secretsIn(text: string): FoundSecret[] {
  const found: FoundSecret[] = []
  for (const { start, end } of suspects(text)) for (const key of keysIn(text.slice(start, end), start)) found.push(key)
  return found.sort((a, b) => a.start - b.start)
}
