import type { CatalogCollection } from '../catalog.ts'
import { urlOf, type Visit } from '../visit.ts'
import { productObject } from './product.ts'

const SORTS = ['manual', 'best-selling', 'title-ascending', 'title-descending', 'price-ascending', 'price-descending', 'created-descending']

/** Liquid's `collection`. */
export function collectionObject(visit: Visit, collection: CatalogCollection) {
  const products = collection.products.flatMap(handle => visit.catalog.products.find(product => product.handle === handle) ?? [])
  const objects = products.map(product => productObject(visit, product))
  return {
    id: 300_000_000_000 + visit.catalog.collections.indexOf(collection),
    handle: collection.handle,
    title: collection.title,
    description: collection.description,
    url: urlOf(visit, `/collections/${collection.handle}`),
    products: objects,
    products_count: objects.length,
    all_products_count: objects.length,
    all_tags: [...new Set(products.flatMap(({ tags }) => tags))],
    all_types: [...new Set(products.map(({ type }) => type))],
    all_vendors: [...new Set(products.map(({ vendor }) => vendor))],
    image: objects[0]?.featured_image ?? null,
    featured_image: objects[0]?.featured_image ?? null,
    sort_by: visit.query.get('sort_by') ?? '',
    default_sort_by: 'manual',
    sort_options: SORTS.map(value => ({ value, name: value.replace('-', ' ') })),
    filters: [],
    metafields: {},
    template_suffix: null,
  }
}

/** `/collections/all`, which every shop has. */
export function everything(visit: Visit): CatalogCollection {
  const title = visit.locale === 'fr' ? 'Tous les produits' : 'Products'
  return { handle: 'all', title, description: '', products: visit.catalog.products.map(({ handle }) => handle) }
}
