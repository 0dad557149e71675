import { AppError } from '../errors.ts'
import type { Operation } from './admin-client.ts'
import type { GraphqlError, Sent } from './send-operation.ts'

export type Probed<TData> = { state: 'granted'; data: TData } | { state: 'denied'; field: string }

type Asked<TData> = { shopDomain: string; answer: Operation<TData>['answer'] }

/** The data of an answer without errors; throws SCOPE_DENIED or SHOPIFY_REFUSED for one with errors or of another shape. */
export function readData<TData>(sent: Sent, asked: Asked<TData>): TData {
  const probed = readProbe(sent, asked)
  if (probed.state === 'granted') return probed.data
  throw new AppError('SCOPE_DENIED', { shop: asked.shopDomain, field: probed.field })
}

/** As readData, but a denial is an answer. */
export function readProbe<TData>({ data, errors }: Sent, { shopDomain, answer }: Asked<TData>): Probed<TData> {
  const denied = errors.find(error => error.extensions?.code === 'ACCESS_DENIED')
  if (denied) return { state: 'denied', field: fieldOf(denied) }
  const [error] = errors
  if (error) throw new AppError('SHOPIFY_REFUSED', { shop: shopDomain, because: error.extensions?.code ?? 'error', field: fieldOf(error) })
  const parsed = answer.safeParse(data)
  if (parsed.success) return { state: 'granted', data: parsed.data }
  const field = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new AppError('SHOPIFY_REFUSED', { shop: shopDomain, because: 'unexpected answer', field })
}

function fieldOf({ path }: GraphqlError): string {
  return path?.join('.') ?? ''
}
