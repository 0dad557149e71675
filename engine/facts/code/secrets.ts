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

export type FoundSecret = { kind: string; shown: string; public: boolean; start: number; end: number }

function mask(secret: string): string {
  return `${secret.slice(0, 6)}…${secret.slice(-2)}`
}

/** Keys that should not stand in a theme, masked. */
export function secretsIn(text: string): FoundSecret[] {
  return [...text.matchAll(ALL)].flatMap(match => {
    const index = match.slice(1).findIndex(group => group !== undefined)
    const kind = KINDS[index]
    if (!kind) return []
    return [{ kind: kind.kind, shown: mask(match[0]), public: kind.isPublic, start: match.index, end: match.index + match[0].length }]
  })
}
