import { z } from 'zod'
import { type Answer, json } from '../http/answer.ts'
import type { Exchange } from '../http/route.ts'
import type { ShopState } from '../shops/shop-state.ts'
import type { Theme } from '../shops/theme.ts'

/** A wish that cannot be fulfilled: answered as that status with that sentence. */
export class Refused extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** A handler of the control API: its input is checked, what it returns is the JSON answer. */
export function control<T>(input: z.ZodType<T>, work: (input: T, exchange: Exchange) => unknown) {
  return refusing(async exchange => {
    const parsed = input.safeParse(readBody(exchange.body))
    if (!parsed.success) throw new Refused(400, z.prettifyError(parsed.error))
    return json(200, (await work(parsed.data, exchange)) ?? {})
  })
}

/** A handler whose refusals become answers. */
export function refusing(handle: (exchange: Exchange) => Promise<Answer>) {
  return async (exchange: Exchange): Promise<Answer> => {
    try {
      return await handle(exchange)
    } catch (error) {
      if (error instanceof Refused) return json(error.status, { error: error.message })
      throw error
    }
  }
}

export const nothing = z.strictObject({})

export function shopOf({ state, params }: Exchange): ShopState {
  const shop = state.shop(params.shop ?? '')
  const known = state.shops().map(({ definition }) => definition.handle)
  if (!shop) throw new Refused(404, `no shop ${params.shop}; there are ${known.join(', ')}`)
  return shop
}

/** `:theme` is an id, or `live`. */
export function themeOf(exchange: Exchange): { shop: ShopState; theme: Theme } {
  const shop = shopOf(exchange)
  const { theme: wanted = '' } = exchange.params
  const theme = [...shop.themes.values()].find(({ id, role }) => (wanted === 'live' ? role === 'MAIN' : String(id) === wanted))
  if (!theme) throw new Refused(404, `${shop.domain} has no theme ${wanted}`)
  return { shop, theme }
}

function readBody(body: Buffer): unknown {
  if (body.length === 0) return {}
  try {
    return JSON.parse(body.toString())
  } catch {
    throw new Refused(400, 'the body is not JSON')
  }
}
