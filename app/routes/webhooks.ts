import type { ActionFunctionArgs } from '@remix-run/node'
import { AppError } from '../errors.ts'
import { readBody } from '../read-body.ts'
import { receiveWebhook } from '../services/receive-webhook.ts'

const MAX_BYTES = 1024 * 1024

export function loader() {
  return new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

/** Shopify waits 5 seconds for the answer: the work itself is a job's. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (request.method !== 'POST') return loader()
  try {
    const body = await readBody(request, MAX_BYTES)
    await receiveWebhook(context.vigie, { headers: Object.fromEntries(request.headers), body })
    return new Response(null, { status: 200 })
  } catch (error) {
    if (error instanceof AppError) return new Response(null, { status: error.status })
    throw error
  }
}
