import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node'
import { AppError, type ErrorCode } from './errors.ts'

/** What the error page is told: it can't see an error itself, and a merchant can quote the request's id. */
export type Told = { code: ErrorCode; details: AppError['details']; requestId: string }

/** The answer that takes what a loader or an action threw to the error page; answers of others stay as they are. */
export function asAnswer(thrown: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): Response {
  if (thrown instanceof Response) return thrown
  const { requestId, vigie } = context
  if (thrown instanceof AppError) return json<Told>({ code: thrown.code, details: thrown.details, requestId }, { status: thrown.status })
  vigie.log.error({ err: thrown, path: new URL(request.url).pathname }, 'request failed')
  return json<Told>({ code: 'UNEXPECTED', details: {}, requestId }, { status: 500 })
}
