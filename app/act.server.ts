import { type ActionFunctionArgs, json } from '@remix-run/node'
import type { z } from 'zod'
import { AppError, type ErrorCode } from './errors.ts'
import { readVisit, type Visit } from './visit.server.ts'

export type Refusal = { code: ErrorCode; details: AppError['details'] }

export type Outcome<T> = { done: T; refused: null } | { done: null; refused: Refusal }

/** An action for a signed-in visitor with a JSON body; an expected error is its answer, so that forms keep what was typed. */
export function act<S extends z.ZodType, T>(body: S, work: (visit: Visit, input: z.infer<S>) => Promise<T>) {
  return async (args: ActionFunctionArgs) => {
    const visit = await readVisit(args)
    try {
      const done = await work(visit, await parse(body, args.request))
      return json<Outcome<T>>({ done, refused: null })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return json<Outcome<T>>({ done: null, refused: { code: error.code, details: error.details } }, { status: error.status })
    }
  }
}

async function parse<S extends z.ZodType>(body: S, request: Request): Promise<z.infer<S>> {
  const parsed = body.safeParse(await request.json().catch(() => null))
  if (parsed.success) return parsed.data
  throw new AppError('INVALID_INPUT', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
}
