import type { Catalog } from '../catalog.ts'
import { urlOf, type Visit } from '../visit.ts'

type Text = Catalog['pages'][number]

export function pageObject(visit: Visit, { handle, title, content }: Text) {
  return {
    id: 90_000_000 + handle.length,
    handle,
    title,
    content,
    url: urlOf(visit, `/pages/${handle}`),
    template_suffix: null,
    metafields: {},
  }
}

export function articleObject(visit: Visit, { handle, title, content }: Text) {
  const { blog } = visit.catalog
  return {
    id: 560_000_000 + handle.length,
    handle: `${blog.handle}/${handle}`,
    title,
    content,
    excerpt: '',
    excerpt_or_content: content,
    url: urlOf(visit, `/blogs/${blog.handle}/${handle}`),
    author: visit.shop.definition.staff[0]?.firstName ?? '',
    published_at: '2026-07-14T09:00:00Z',
    created_at: '2026-07-14T09:00:00Z',
    image: null,
    tags: [],
    comments: [],
    comments_count: 0,
    comments_enabled: false,
  }
}

export function blogObject(visit: Visit) {
  const { handle, title, articles } = visit.catalog.blog
  const all = articles.map(article => articleObject(visit, article))
  const url = urlOf(visit, `/blogs/${handle}`)
  return { id: 78_000_000, handle, title, url, articles: all, articles_count: all.length, all_tags: [], tags: [], comments_enabled: false }
}
