import { type ActionFunctionArgs, json } from '@remix-run/node'
import type { z } from 'zod'
import { asAnswer } from './as-answer.server.ts'
import { AppError, type ErrorCode } from './errors.ts'
import { readBody } from './read-body.ts'
import { storableText } from './services/scan/storable.ts'
import { readVisit, type Visit } from './visit.server.ts'

// Far more than a thousand ids or the longest filter.
const MAX_BYTES = 1024 * 1024

export type Refusal = { code: ErrorCode; details: AppError['details'] }

export type Outcome<T> = { done: T; refused: null } | { done: null; refused: Refusal }

/** An action for a signed-in visitor with a JSON body; an expected error is its answer, so that forms keep what was typed. */
export function act<S extends z.ZodType, T>(body: S, work: (visit: Visit, input: z.infer<S>) => Promise<T>) {
  return async (args: ActionFunctionArgs) => {
    if (args.request.method !== 'POST') throw new Response(null, { status: 405, headers: { Allow: 'POST' } })
    try {
      const visit = await readVisit(args)
      const done = await work(visit, await parse(body, args.request))
      return json<Outcome<T>>({ done, refused: null })
    } catch (error) {
      if (!(error instanceof AppError)) throw asAnswer(error, args)
      return json<Outcome<T>>({ done: null, refused: { code: error.code, details: error.details } }, { status: error.status })
    }
  }
}

async function parse<S extends z.ZodType>(body: S, request: Request): Promise<z.infer<S>> {
  const parsed = body.safeParse(readJson(await readBody(request, MAX_BYTES)))
  if (parsed.success) return parsed.data
  throw new AppError('INVALID_INPUT', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
}

/** Null for what is not JSON. */
function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'), (_key, value) => (typeof value === 'string' ? storableText(value) : value))
  } catch {
    return null
  }
}
