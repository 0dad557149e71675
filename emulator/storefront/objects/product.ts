import { productId, variantId } from '../cart.ts'
import type { CatalogProduct } from '../catalog.ts'
import { urlOf, type Visit } from '../visit.ts'
import { imageObject } from './image.ts'

/** Liquid's `product`, as far as themes read it. */
export function productObject(visit: Visit, product: CatalogProduct) {
  const index = visit.catalog.products.indexOf(product)
  const url = urlOf(visit, `/products/${product.handle}`)
  const images = product.images.map((name, position) => imageObject(name, product.title, position + 1))
  const variants = product.variants.map((variant, position) => variantObject({ visit, product, variant, position, index, url }))
  const chosen = variants.find(({ id }) => String(id) === visit.query.get('variant'))
  const firstAvailable = variants.find(({ available }) => available) ?? null
  const selected = chosen ?? firstAvailable ?? variants[0]
  const prices = variants.map(({ price }) => price)
  return {
    id: productId(index),
    handle: product.handle,
    title: product.title,
    url,
    vendor: product.vendor,
    type: product.type,
    tags: product.tags,
    description: product.description,
    content: product.description,
    available: firstAvailable !== null,
    price: Math.min(...prices),
    price_min: Math.min(...prices),
    price_max: Math.max(...prices),
    price_varies: new Set(prices).size > 1,
    compare_at_price: selected?.compare_at_price ?? null,
    compare_at_price_min: selected?.compare_at_price ?? 0,
    compare_at_price_max: selected?.compare_at_price ?? 0,
    compare_at_price_varies: false,
    featured_image: images[0] ?? null,
    featured_media: images[0] && mediaObject(images[0]),
    images,
    media: images.map(mediaObject),
    variants,
    selected_variant: chosen ?? null,
    first_available_variant: firstAvailable,
    selected_or_first_available_variant: selected,
    has_only_default_variant: product.option === null,
    options: product.option === null ? ['Title'] : [product.option],
    options_with_values: [
      { name: product.option ?? 'Title', position: 1, values: product.variants.map(({ title }) => title), selected_value: selected?.title },
    ],
    metafields: {},
    template_suffix: null,
    published_at: '2024-04-02T08:00:00Z',
    created_at: '2024-04-01T08:00:00Z',
    requires_selling_plan: false,
    selling_plan_groups: [],
  }
}

const mediaObject = (image: ReturnType<typeof imageObject>) => ({
  id: image.id,
  media_type: 'image',
  position: image.position,
  alt: image.alt,
  aspect_ratio: image.aspect_ratio,
  preview_image: image,
  src: image.src,
  width: image.width,
  height: image.height,
})

type Variant = {
  visit: Visit
  product: CatalogProduct
  variant: CatalogProduct['variants'][number]
  position: number
  index: number
  url: string
}

function variantObject({ product, variant, position, index, url }: Variant) {
  const id = variantId(index, position)
  return {
    id,
    title: variant.title,
    name: `${product.title} - ${variant.title}`,
    price: variant.price,
    compare_at_price: variant.compareAt,
    available: variant.stock > 0,
    inventory_quantity: variant.stock,
    inventory_management: 'shopify',
    inventory_policy: 'deny',
    sku: `${product.handle}-${position + 1}`,
    barcode: '',
    weight: 300,
    option1: variant.title,
    option2: null,
    option3: null,
    options: [variant.title],
    url: `${url}?variant=${id}`,
    requires_shipping: true,
    taxable: true,
    featured_image: null,
    unit_price_measurement: null,
    metafields: {},
  }
}
