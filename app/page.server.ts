import type { LoaderFunctionArgs } from '@remix-run/node'
import { asAnswer } from './as-answer.server.ts'
import { readVisit, type Visit } from './visit.server.ts'

/** A loader for a signed-in visitor; expected errors reach the error page with their code. */
export function page<T>(load: (visit: Visit) => Promise<T>) {
  return async (args: LoaderFunctionArgs): Promise<T> => {
    try {
      return await load(await readVisit(args))
    } catch (error) {
      throw asAnswer(error, args)
    }
  }
}
