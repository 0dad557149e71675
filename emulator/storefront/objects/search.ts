import type { Visit } from '../visit.ts'
import { productObject } from './product.ts'

/** Liquid's `search`: products whose words hold those that were sought. */
export function searchObject(visit: Visit) {
  const terms = visit.query.get('q') ?? ''
  const sought = terms.toLowerCase().split(/\s+/).filter(Boolean)
  const wordsOf = ({ title, type, tags, vendor }: Visit['catalog']['products'][number]) =>
    [title, type, vendor, ...tags].join(' ').toLowerCase()
  const found = visit.catalog.products.filter(product => sought.length > 0 && sought.every(word => wordsOf(product).includes(word)))
  const results = found.map(product => ({ ...productObject(visit, product), object_type: 'product' }))
  return { terms, performed: sought.length > 0, results, results_count: results.length, types: ['product'], filters: [] }
}
