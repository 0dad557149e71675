import type { Catalog } from './catalog.ts'

/** Carts live in the visitor's cookie, as `variant:quantity,…`: the emulator keeps none. */
export type CartLine = { variant: number; quantity: number }

const COOKIE = 'cart'

export function readCart(cookies: string | undefined): CartLine[] {
  const value = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\d:,]*)`).exec(cookies ?? '')?.[1] ?? ''
  return value
    .split(',')
    .filter(Boolean)
    .map(line => line.split(':').map(Number))
    .map(([variant = 0, quantity = 0]) => ({ variant, quantity }))
}

export function writeCart(lines: CartLine[]): string {
  return `${COOKIE}=${lines.map(({ variant, quantity }) => `${variant}:${quantity}`).join(',')}; Path=/; SameSite=Lax`
}

export function withLine(lines: CartLine[], added: CartLine): CartLine[] {
  const others = lines.filter(({ variant }) => variant !== added.variant)
  const before = lines.find(({ variant }) => variant === added.variant)?.quantity ?? 0
  return [...others, { ...added, quantity: before + added.quantity }]
}

export function withQuantity(lines: CartLine[], { variant, quantity }: CartLine): CartLine[] {
  return lines.flatMap(line => (line.variant !== variant ? [line] : quantity > 0 ? [{ variant, quantity }] : []))
}

/** Ids are stable: product n of the catalogue is 8000000000 + n, its variant m 44000000000 + 100 n + m. */
export const productId = (index: number) => 8_000_000_000 + index
export const variantId = (product: number, variant: number) => 44_000_000_000 + product * 100 + variant

export function findVariant(catalog: Catalog, id: number) {
  for (const [index, product] of catalog.products.entries())
    for (const [position, variant] of product.variants.entries())
      if (variantId(index, position) === id) return { product, variant, position }
  return null
}
