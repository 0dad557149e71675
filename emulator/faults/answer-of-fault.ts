import { randomUUID } from 'node:crypto'
import { type Answer, html, json } from '../http/answer.ts'
import { INVALID_TOKEN } from '../http/invalid-token.ts'
import type { Fault } from './fault.ts'

const THROTTLED = 'Exceeded 2 calls per second for api client. Reduce request rates to resume uninterrupted service.'

/** The whole answer of faults that have one; null for those that spoil an answer or a connection. */
export function answerOfFault(fault: Fault): Answer | null {
  if (fault.kind === 'too-many-requests')
    return json(fault.status ?? 429, { errors: THROTTLED }, { 'retry-after': String(fault.retryAfterSeconds) })
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
