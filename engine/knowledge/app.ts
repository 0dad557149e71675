/** An app, or a tag: a script that measures or advertises and is no app of the store. */
export type App = {
  key: string
  name: string
  kind: 'app' | 'tag'
  /** The day since which it serves nobody: what is left of it can go. */
  retired?: string
  /** What shows it, each group with the place that taught it. */
  evidence: AppEvidence[]
}

export type AppEvidence = {
  /** A URL, or a name of `sources` in apps.json. */
  source: string
  /** UUIDs of its theme app extension; handles are for people, they change. */
  blocks?: string[]
  handles?: string[]
  /** Theme paths that only it writes; `*` stands for any characters. */
  files?: string[]
  /** Hosts that only it serves from; a leading `*.` takes in subdomains. */
  hosts?: string[]
  /** How its addresses begin on a host that it shares with others: host and path, no scheme. */
  urls?: string[]
  /** Liquid objects that hold its code, dotted. */
  objects?: string[]
  /** Namespaces of the metafields that only it fills: `product.metafields.<namespace>`. */
  metafields?: string[]
  /** Paths of a store that Shopify hands on to it: `apps/wishlist`. */
  proxies?: string[]
  /** Words that only its own running code holds. */
  code?: string[]
  /** Names, classes, ids or attributes of the elements that it fills on a page; one that ends in `-` or `_` begins longer ones. */
  elements?: string[]
  /** Its signature in comments. */
  comments?: string[]
}
