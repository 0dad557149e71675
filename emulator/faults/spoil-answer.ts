import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { cursorOf } from '../admin-api/connection.ts'
import type { Answer } from '../http/answer.ts'
import type { Fault } from './fault.ts'

type Json = null | boolean | number | string | Json[] | { [field: string]: Json }
type Fields = { [field: string]: Json }

let cursors = 0

/** A good answer as the fault leaves it. */
export function spoilAnswer(answer: Answer, fault: Fault): Answer {
  if (fault.kind === 'compressed') return inEncoding(answer, fault.encoding)
  const change = CHANGES[fault.kind]
  if (!change || !answer.headers['content-type']?.startsWith('application/json')) return answer
  // Written by JSON.stringify a moment ago.
  const json = JSON.parse(answer.body.toString()) as Json
  return { ...answer, body: JSON.stringify(change(json)) }
}

export function inEncoding(answer: Answer, encoding: Fault['encoding']): Answer {
  if (encoding === 'identity') return answer
  const body = Buffer.from(answer.body)
  const packed = encoding === 'gzip' ? gzipSync(body) : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } })
  return { ...answer, headers: { ...answer.headers, 'content-encoding': encoding }, body: packed }
}

const CHANGES: Partial<Record<Fault['kind'], (json: Json) => Json>> = {
  'empty-list': inPages(page => ({ ...page, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } })),
  'endless-pages': inPages(page => ({ ...page, nodes: [], pageInfo: { hasNextPage: true, endCursor: cursorOf(`~${cursors++}`) } })),
  'same-cursor': inPages(page => ({ ...page, pageInfo: { hasNextPage: true, endCursor: cursorOf('') } })),
  'null-nodes': inPages(page => ({ ...page, nodes: nodesOf(page).map(() => null) })),
  'missing-fields': inPages(page => ({ ...page, nodes: nodesOf(page).map(bare) })),
  'no-data': json => (isFields(json) ? { ...json, data: null } : json),
  'user-errors': inPages(leaveOut),
}

/** Files from a page's second one on are left out, as files are that Shopify fails to read. */
function leaveOut(page: Fields): Fields {
  if (!('userErrors' in page)) return page
  const [first, ...others] = nodesOf(page)
  const errors = others.flatMap(node => (isFields(node) ? [{ filename: node.filename ?? '', code: 'TIMEOUT' }] : []))
  return { ...page, nodes: first === undefined ? [] : [first], userErrors: errors }
}

function bare(node: Json): Json {
  if (!isFields(node)) return node
  return Object.fromEntries(Object.entries(node).filter(([field]) => ['id', 'filename', 'name'].includes(field)))
}

function nodesOf({ nodes }: Fields): Json[] {
  return Array.isArray(nodes) ? nodes : []
}

function inPages(change: (page: Fields) => Fields) {
  return function walk(json: Json): Json {
    if (Array.isArray(json)) return json.map(walk)
    if (!isFields(json)) return json
    if ('nodes' in json && 'pageInfo' in json) return change(json)
    return Object.fromEntries(Object.entries(json).map(([field, value]) => [field, walk(value)]))
  }
}

function isFields(json: Json): json is Fields {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
