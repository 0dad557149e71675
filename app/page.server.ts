import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { AppError } from './errors.ts'
import { readVisit, type Visit } from './visit.server.ts'

/** A loader for a signed-in visitor; expected errors reach the error page with their code. */
export function page<T>(load: (visit: Visit) => Promise<T>) {
  return async (args: LoaderFunctionArgs): Promise<T> => {
    try {
      return await load(await readVisit(args))
    } catch (error) {
      if (error instanceof AppError) throw json({ code: error.code, details: error.details }, { status: error.status })
      throw error
    }
  }
}
