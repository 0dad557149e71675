import { remembered } from '../remembered.ts'
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

/** `a.b.com` is found as itself, `*.a.b.com`, `*.b.com` and `*.com`. */
const namesAbove = remembered(MOST_REMEMBERED, host => {
  const labels = host.split('.')
  return [host, ...labels.map((_, i) => `*.${labels.slice(i).join('.')}`)]
})
