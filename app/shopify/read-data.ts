import { AppError } from '../errors.ts'
import type { Operation } from './operation.ts'
import type { GraphqlError, Sent } from './send-operation.ts'

/** What came of asking for something optional; the field that stood in the way, where there was one. */
export type Probed<TData> =
  | { state: 'granted'; data: TData }
  | { state: 'denied'; field: string }
  | { state: 'unknown'; because: string; field: string }

/** Reads the data of an answer, or why there is none: denied, or refused or answered strangely. */
export function readProbe<TData>({ data, errors }: Sent, answer: Operation<TData>['answer']): Probed<TData> {
  const denied = errors.find(error => error.extensions?.code === 'ACCESS_DENIED')
  if (denied) return { state: 'denied', field: fieldOf(denied) }
  const [error] = errors
  if (error) return { state: 'unknown', because: error.extensions?.code ?? 'error', field: fieldOf(error) }
  const parsed = answer.safeParse(data)
  if (parsed.success) return { state: 'granted', data: parsed.data }
  return { state: 'unknown', because: 'unexpected answer', field: parsed.error.issues[0]?.path.join('.') ?? '' }
}

/** As readProbe, where only data will do; throws SCOPE_DENIED or SHOPIFY_REFUSED. */
export function readData<TData>(sent: Sent, { shopDomain, answer }: { shopDomain: string; answer: Operation<TData>['answer'] }): TData {
  const probed = readProbe(sent, answer)
  if (probed.state === 'granted') return probed.data
  const { state, ...details } = probed
  throw new AppError(state === 'denied' ? 'SCOPE_DENIED' : 'SHOPIFY_REFUSED', { shop: shopDomain, ...details })
}

function fieldOf({ path }: GraphqlError): string {
  return path?.join('.') ?? ''
}
