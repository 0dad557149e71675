import { isIP } from 'node:net'
import { Agent, type Dispatcher, getGlobalDispatcher, request } from 'undici'
import { AppError } from './errors.ts'
import { guardedLookup } from './guarded-lookup.ts'
import { isPublicAddress } from './public-address.ts'
import { isShopDomain } from './shopify/shop-domain.ts'

export type SafeRequest = {
  url: string
  /** Asked for the first address and for every redirect. */
  isAllowedHost: (host: string) => boolean | Promise<boolean>
  maxBytes: number
  timeoutMs: number
  signal: AbortSignal | undefined
}

export type SafeAnswer = { status: number; headers: Headers; body: Buffer }

const MAX_REDIRECTS = 5
const MAX_ADDRESS = 8192
const REDIRECTS = new Set([301, 302, 303, 307, 308])

const guarded = new Agent({ connect: { lookup: guardedLookup, timeout: 10_000 } })

/**
 * The one way out to addresses that others gave us: https on its own port, hosts that the caller allows, public addresses only
 * (checked on the connection itself, so a second DNS answer changes nothing), redirects checked again, time and size limited.
 * Throws ADDRESS_REFUSED or ANSWER_TOO_LARGE, and as fetch does when no answer came.
 */
export async function safeFetch({ url, isAllowedHost, maxBytes, timeoutMs, signal }: SafeRequest): Promise<SafeAnswer> {
  const deadline = AbortSignal.timeout(timeoutMs)
  const both = signal ? AbortSignal.any([signal, deadline]) : deadline
  let address = parse(url, undefined)
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    await check(address, isAllowedHost)
    const { statusCode, headers, body } = await get(address, both)
    const { location } = headers
    if (!REDIRECTS.has(statusCode) || typeof location !== 'string')
      return { status: statusCode, headers: readHeaders(headers), body: await readAtMost(body, maxBytes, address.hostname) }
    await body.dump()
    address = parse(location, address)
  }
  throw new AppError('ADDRESS_REFUSED', { host: address.hostname, because: 'too many redirects' })
}

function parse(text: string, base: URL | undefined): URL {
  const refuse = (because: string) => new AppError('ADDRESS_REFUSED', { host: base?.hostname ?? '', because })
  if (text.length > MAX_ADDRESS) throw refuse('too long')
  if (!URL.canParse(text, base)) throw refuse(base ? 'redirected nowhere' : 'no address')
  return new URL(text, base)
}

async function check({ protocol, port, username, password, hostname }: URL, isAllowedHost: SafeRequest['isAllowedHost']) {
  const refuse = (because: string) => new AppError('ADDRESS_REFUSED', { host: hostname, because })
  if (protocol !== 'https:' || port !== '') throw refuse('not https on its own port')
  if (username || password) throw refuse('holds a password')
  const literal = hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) && !isPublicAddress(literal)) throw refuse('not a public address')
  if (!(await isAllowedHost(hostname))) throw refuse('not an expected host')
}

async function get(address: URL, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
  // Shopify alone names hosts below myshopify.com, and an emulator may stand in for them on the global dispatcher.
  const dispatcher = isShopDomain(address.hostname) ? getGlobalDispatcher() : guarded
  try {
    return await request(address, { dispatcher, signal, headers: { 'accept-encoding': 'identity' } })
  } catch (error) {
    throw asFetchError(error)
  }
}

function asFetchError(error: unknown): unknown {
  const isFromConnection = error instanceof Error && !(error instanceof AppError) && 'code' in error && typeof error.code === 'string'
  return isFromConnection ? new TypeError('fetch failed', { cause: error }) : error
}

function readHeaders(raw: Dispatcher.ResponseData['headers']): Headers {
  const pairs = Object.entries(raw).flatMap(([name, value]) => [value ?? []].flat().map((each): [string, string] => [name, each]))
  return new Headers(pairs)
}

async function readAtMost(body: Dispatcher.ResponseData['body'], maxBytes: number, host: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of body) {
      bytes += chunk.length
      if (bytes > maxBytes) throw new AppError('ANSWER_TOO_LARGE', { host, maxBytes })
      chunks.push(chunk)
    }
  } catch (error) {
    throw asFetchError(error)
  }
  return Buffer.concat(chunks)
}
