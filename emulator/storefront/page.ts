import { collectionObject, everything } from './objects/collection.ts'
import { productObject } from './objects/product.ts'
import { searchObject } from './objects/search.ts'
import { articleObject, blogObject, pageObject } from './objects/writing.ts'
import type { Visit } from './visit.ts'

/** What a path shows: the template's name, its type, and the objects that the template reads. */
export type Page = { type: string; template: string; status: number; title: string; description: string; objects: Record<string, unknown> }

const FOUND = { status: 200, description: '' }

export function findPage(visit: Visit): Page {
  const [first = '', handle = '', third = '', fourth = ''] = visit.path.split('/').slice(1)
  const page = pageAt(visit, { first, handle, third, fourth }) ?? notFound(visit)
  const view = visit.query.get('view')
  const alternate = view && hasTemplate(visit, `${page.template}.${view}`) ? `${page.template}.${view}` : page.template
  return { ...page, template: alternate }
}

type Path = { first: string; handle: string; third: string; fourth: string }

function pageAt(visit: Visit, { first, handle, third, fourth }: Path): Page | null {
  const { shop, catalog } = visit
  if (first === '') return { ...FOUND, type: 'index', template: 'index', title: shop.definition.name, objects: {} }
  if (first === 'products' && handle) return product(visit, handle)
  if (first === 'collections' && third === 'products') return product(visit, fourth)
  if (first === 'collections' && !handle) {
    return { ...FOUND, type: 'list-collections', template: 'list-collections', title: 'Collections', objects: {} }
  }
  if (first === 'collections') return collection(visit, handle)
  if (first === 'cart' && !handle) {
    return { ...FOUND, type: 'cart', template: 'cart', title: visit.locale === 'fr' ? 'Votre panier' : 'Your cart', objects: {} }
  }
  if (first === 'search' && !handle) {
    const search = searchObject(visit)
    return { ...FOUND, type: 'search', template: 'search', title: visit.locale === 'fr' ? 'Recherche' : 'Search', objects: { search } }
  }
  if (first === 'password') return { ...FOUND, type: 'password', template: 'password', title: shop.definition.name, objects: {} }
  if (first === 'pages') return writtenPage(visit, handle)
  if (first === 'blogs' && handle === catalog.blog.handle) return third ? article(visit, third) : blog(visit)
  return null
}

function product(visit: Visit, handle: string): Page | null {
  const found = visit.catalog.products.find(candidate => candidate.handle === handle)
  if (!found) return null
  const description = found.description.replace(/<[^>]+>/g, '')
  return {
    ...FOUND,
    type: 'product',
    template: 'product',
    title: found.title,
    description,
    objects: { product: productObject(visit, found) },
  }
}

function collection(visit: Visit, handle: string): Page | null {
  const found = handle === 'all' ? everything(visit) : visit.catalog.collections.find(candidate => candidate.handle === handle)
  if (!found) return null
  const objects = { collection: collectionObject(visit, found), current_tags: null }
  return { ...FOUND, type: 'collection', template: 'collection', title: found.title, objects }
}

function writtenPage(visit: Visit, handle: string): Page | null {
  const found = visit.catalog.pages.find(candidate => candidate.handle === handle)
  if (!found) return null
  const own = hasTemplate(visit, `page.${handle}`) ? `page.${handle}` : 'page'
  return { ...FOUND, type: 'page', template: own, title: found.title, objects: { page: pageObject(visit, found) } }
}

function blog(visit: Visit): Page {
  return { ...FOUND, type: 'blog', template: 'blog', title: visit.catalog.blog.title, objects: { blog: blogObject(visit) } }
}

function article(visit: Visit, handle: string): Page | null {
  const found = visit.catalog.blog.articles.find(candidate => candidate.handle === handle)
  if (!found) return null
  const objects = { blog: blogObject(visit), article: articleObject(visit, found) }
  return { ...FOUND, type: 'article', template: 'article', title: found.title, objects }
}

function notFound({ locale }: Visit): Page {
  return {
    ...FOUND,
    status: 404,
    type: '404',
    template: '404',
    title: locale === 'fr' ? '404 - Page introuvable' : '404 Not Found',
    objects: {},
  }
}

const hasTemplate = ({ theme }: Visit, name: string) =>
  theme.files.has(`templates/${name}.json`) || theme.files.has(`templates/${name}.liquid`)
