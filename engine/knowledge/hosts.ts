import knowledge from './hosts.json' with { type: 'json' }

/** A leading `*.` takes in the domain and all under it. */
export type BadHost = { host: string; since: string; source: string }

// tests/engine/knowledge reads the file against these types.
const HIJACKED = knowledge.hijacked as readonly BadHost[]
const DEAD = knowledge.dead as readonly BadHost[]
const PUBLIC = new Set<string>(knowledge.public)

export function hijackedHost(host: string): BadHost | undefined {
  return HIJACKED.find(bad => isWithin(host, bad.host))
}

export function deadHost(host: string): BadHost | undefined {
  return DEAD.find(bad => isWithin(host, bad.host))
}

const SHOPIFY = new Set<string>(knowledge.shopify)

export function isShopifyHost(host: string): boolean {
  return namesAbove(host).some(name => SHOPIFY.has(name))
}

/** Shopify's own, and CDNs that serve anybody's files: they show no app. */
export function isPublicHost(host: string): boolean {
  return isShopifyHost(host) || namesAbove(host).some(name => PUBLIC.has(name))
}

function isWithin(host: string, pattern: string): boolean {
  return namesAbove(host).includes(pattern)
}

const MOST_REMEMBERED = 2000
const remembered = new Map<string, string[]>()

/** `a.b.com` is found as itself, `*.a.b.com`, `*.b.com` and `*.com`; a theme names the same few hosts thousands of times. */
function namesAbove(host: string): string[] {
  const known = remembered.get(host)
  if (known) return known
  const labels = host.split('.')
  const names = [host, ...labels.map((_, i) => `*.${labels.slice(i).join('.')}`)]
  if (remembered.size < MOST_REMEMBERED) remembered.set(host, names)
  return names
}
