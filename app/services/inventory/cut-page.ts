export type Cut<T> = {
  items: T[]
  total: number
  /** From 1; the last one when fewer pages are left than asked for. */
  page: number
  pages: number
}

/** One page of a list that is whole in memory. */
export function cutPage<T>(all: readonly T[], { page: asked, pageSize }: { page: number; pageSize: number }): Cut<T> {
  const pages = Math.max(1, Math.ceil(all.length / pageSize))
  const page = Math.min(Math.max(1, asked), pages)
  return { items: all.slice((page - 1) * pageSize, page * pageSize), total: all.length, page, pages }
}
