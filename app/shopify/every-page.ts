import { z } from 'zod'
import { AppError } from '../errors.ts'

/** One page of a connection. */
export function page<Node extends z.ZodType>(node: Node) {
  return z.object({
    nodes: z.array(node),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
  })
}

type Page<Node> = { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null | undefined } }

// In a row: pages that bring nothing, or lead back to where we were.
const MOST_STANDSTILLS = 5
// Many times what the largest themes hold, and what the shortest pages need.
const MOST_NODES = 50_000
const MOST_PAGES = 5_000

/** All nodes of a connection. Pages may be short or empty, so only pageInfo counts. */
export async function allNodes<Node>(shopDomain: string, readPage: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const all: Node[] = []
  const seen = new Set<string | null>([null])
  let after: string | null = null
  let standstills = 0
  while (standstills <= MOST_STANDSTILLS && seen.size <= MOST_PAGES && all.length <= MOST_NODES) {
    const { nodes, pageInfo } = await readPage(after)
    for (const node of nodes) all.push(node)
    if (!pageInfo.hasNextPage) return all
    after = pageInfo.endCursor ?? after
    standstills = nodes.length === 0 || seen.has(after) ? standstills + 1 : 0
    seen.add(after)
  }
  // To end here quietly would make the files of the missing pages look deleted.
  throw new AppError('SHOPIFY_REFUSED', { shop: shopDomain, because: 'pages without end' })
}
