import { type Answer, json, redirect } from '../http/answer.ts'
import type { ShopExchange } from '../http/route.ts'
import { type CartLine, findVariant, withLine, withQuantity, writeCart } from './cart.ts'
import { cartObject } from './objects/cart.ts'
import { readForm } from './read-form.ts'
import type { Visit } from './visit.ts'
import { visitOf } from './visit-of.ts'

export function showCart(exchange: ShopExchange): Answer {
  const visit = visitOf(exchange)
  return visit ? json(200, cartJson(visit)) : json(404, { errors: 'Not Found' })
}

/** Scripts get the line as JSON, forms go to the cart page. */
export async function addToCart(exchange: ShopExchange): Promise<Answer> {
  const visit = visitOf(exchange)
  const form = await readForm(exchange)
  const variant = Number(form.get('id'))
  const found = visit && findVariant(visit.catalog, variant)
  if (!visit || !found) return json(404, { status: 404, message: 'Cart Error', description: 'Cannot find variant' })
  if (found.variant.stock <= 0) {
    return json(422, { status: 422, message: 'Cart Error', description: `The product '${found.product.title}' is already sold out.` })
  }
  const cart = withLine(visit.cart, { variant, quantity: Number(form.get('quantity') ?? 1) || 1 })
  const line = cartJson({ ...visit, cart }).items.find(item => item.variant_id === variant)
  return answer(exchange, cart, line ?? null)
}

/** By line number or by variant. */
export async function changeCart(exchange: ShopExchange): Promise<Answer> {
  const visit = visitOf(exchange)
  if (!visit) return json(404, { errors: 'Not Found' })
  const given = exchange.method === 'GET' ? new Map(exchange.url.searchParams) : await readForm(exchange)
  const variant = visit.cart[Number(given.get('line')) - 1]?.variant ?? Number(given.get('id'))
  const cart = withQuantity(visit.cart, { variant, quantity: Number(given.get('quantity') ?? 0) })
  return answer(exchange, cart, cartJson({ ...visit, cart }))
}

function answer({ url }: ShopExchange, cart: CartLine[], value: unknown): Answer {
  const answered = url.pathname.endsWith('.js') ? json(200, value) : redirect('/cart')
  return { ...answered, headers: { ...answered.headers, 'set-cookie': writeCart(cart) } }
}

/** The cart as Shopify's AJAX API tells it: lines without the product's own object. */
function cartJson(visit: Visit) {
  const { items, item_count, total_price } = cartObject(visit)
  const lines = items.map(({ product: _product, variant: _variant, ...line }) => line)
  return { token: 'emulated', note: '', currency: visit.shop.definition.currencyCode, item_count, total_price, items: lines }
}
