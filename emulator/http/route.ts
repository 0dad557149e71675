import type { IncomingHttpHeaders } from 'node:http'
import type { Fault } from '../faults/fault.ts'
import type { LogEntry } from '../request-log.ts'
import type { ShopState } from '../shops/shop-state.ts'
import type { EmulatorState } from '../state.ts'
import type { Answer } from './answer.ts'

export type Exchange = {
  state: EmulatorState
  method: string
  url: URL
  headers: IncomingHttpHeaders
  body: Buffer
  params: Record<string, string>
}

export type ShopExchange = Exchange & {
  shop: ShopState
  /** The fault planned for this request; handlers act on those that change an answer from within. */
  fault: Fault | null
  /** This request's line in the log; handlers add what only they know. */
  entry: LogEntry
}

type Handler<E> = (exchange: E) => Answer | Promise<Answer>

/** Paths know `:name` parts and a final `*`; the first route that matches answers. */
export type Route<E> = { method: string; path: string; handle: Handler<E> }

/** Routes on every shop's own host, and those on the emulator's. */
export type Routes = { shop: Route<ShopExchange>[]; console: Route<Exchange>[] }

export function findRoute<E>(
  routes: Route<E>[],
  method: string,
  path: string,
): { handle: Handler<E>; params: Record<string, string> } | null {
  for (const route of routes) {
    const params = route.method === method ? matchPath(route.path, path) : null
    if (params) return { handle: route.handle, params }
  }
  return null
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
  const expected = pattern.split('/')
  const given = path.split('/')
  const open = expected.at(-1) === '*'
  if (open ? given.length < expected.length : given.length !== expected.length) return null

  const params: Record<string, string> = {}
  for (const [index, part] of expected.entries()) {
    if (open && index === expected.length - 1) return { ...params, '*': given.slice(index).map(decode).join('/') }
    const value = given[index] ?? ''
    if (part.startsWith(':')) params[part.slice(1)] = decode(value)
    else if (part !== value) return null
  }
  return params
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
