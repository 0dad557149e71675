import { randomUUID } from 'node:crypto'
import { type Answer, html, json, redirect } from '../http/answer.ts'
import { INVALID_TOKEN } from '../http/invalid-token.ts'
import type { Fault } from './fault.ts'
import { inEncoding } from './spoil-answer.ts'

const THROTTLED = 'Exceeded 2 calls per second for api client. Reduce request rates to resume uninterrupted service.'

const LOGIN_PAGE = '<!DOCTYPE html><html><head><title>Log in to Shopify</title></head><body><form method="post"></form></body></html>'

/** The whole answer of faults that have one; null for those that spoil an answer or a connection. */
export function answerOfFault(fault: Fault): Answer | null {
  if (fault.kind === 'too-many-requests') return json(fault.status ?? 429, { errors: THROTTLED }, retryAfter(fault))
  if (fault.kind === 'login-page') return html(200, LOGIN_PAGE)
  if (fault.kind === 'redirect') return redirect(fault.location)
  if (fault.kind === 'huge') return inEncoding(huge(fault.megabytes), fault.encoding)
  if (fault.kind === 'bad-gateway')
    return html(fault.status ?? 502, '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head></html>')
  if (fault.kind === 'unauthorized') return json(fault.status ?? 401, { errors: INVALID_TOKEN })
  if (fault.kind === 'internal-error') return json(200, { errors: [internalError(randomUUID())] })
  return null
}

function internalError(requestId: string) {
  const message = `Internal error. Looks like something went wrong on our end.\nRequest ID: ${requestId} (include this in support requests).`
  return { message, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }
}

function retryAfter({ retryAfter, retryAfterSeconds }: Fault): Record<string, string> {
  const written = retryAfter ?? String(retryAfterSeconds)
  return written === '' ? {} : { 'retry-after': written }
}

function huge(megabytes: number): Answer {
  const padding = Buffer.alloc(megabytes * 1024 * 1024, ' ')
  const body = Buffer.concat([Buffer.from('{"data":{}'), padding, Buffer.from('}')])
  return { status: 200, headers: { 'content-type': 'application/json' }, body }
}
