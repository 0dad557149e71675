import { findVariant } from '../cart.ts'
import { urlOf, type Visit } from '../visit.ts'
import { productObject } from './product.ts'

/** Liquid's `cart`. */
export function cartObject(visit: Visit) {
  const items = visit.cart.flatMap((line, index) => lineItem(visit, line, index) ?? [])
  const total = items.reduce((sum, { final_line_price }) => sum + final_line_price, 0)
  return {
    items,
    item_count: items.reduce((sum, { quantity }) => sum + quantity, 0),
    total_price: total,
    items_subtotal_price: total,
    original_total_price: total,
    total_discount: 0,
    total_weight: 0,
    note: '',
    attributes: {},
    cart_level_discount_applications: [],
    requires_shipping: true,
    currency: { iso_code: visit.shop.definition.currencyCode },
    taxes_included: true,
    empty: items.length === 0,
  }
}

function lineItem(visit: Visit, { variant: id, quantity }: Visit['cart'][number], index: number) {
  const found = findVariant(visit.catalog, id)
  if (!found) return null
  const product = productObject(visit, found.product)
  const variant = product.variants[found.position]
  const { price } = found.variant
  return {
    id,
    key: `${id}:${found.product.handle}`,
    product_id: product.id,
    variant_id: id,
    title: product.has_only_default_variant ? product.title : `${product.title} - ${found.variant.title}`,
    product_title: product.title,
    variant_title: product.has_only_default_variant ? null : found.variant.title,
    handle: product.handle,
    url: variant?.url ?? product.url,
    url_to_remove: urlOf(visit, `/cart/change?line=${index + 1}&quantity=0`),
    image: product.featured_image,
    quantity,
    price,
    original_price: price,
    final_price: price,
    line_price: price * quantity,
    original_line_price: price * quantity,
    final_line_price: price * quantity,
    product,
    variant,
    sku: variant?.sku,
    vendor: product.vendor,
    properties: {},
    options_with_values: [],
    line_level_discount_allocations: [],
    requires_shipping: true,
    gift_card: false,
  }
}
