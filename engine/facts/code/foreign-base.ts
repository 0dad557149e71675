const REACH = 100

/** Words in the names of what gives the store's own address: `shop.url`, `routes.root_url`, `location.origin`, `siteUrl`. */
const STORES = /(?:[Ss]hop|[Ss]tore|[Ss]ite|[Oo]rigin|[Ll]ocation|[Rr]outes|[Ll]ocale)(?![a-z])/

/** Something that is not the store stands before a path, whose first sign (a quote, or the bracket of an expression) is at this place. */
export function followsForeign(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at)
  const base = text.charAt(at) === '}' ? expressionIn(before) : addendIn(before.trimEnd())
  return base !== undefined && !STORES.test(base)
}

/** `{{ shop.url }}` or `${origin}`; a tag that ends there, as `{% endif %}`, gives no address. */
function expressionIn(before: string): string | undefined {
  return before.endsWith('%') ? undefined : before.slice(before.lastIndexOf('{') + 1)
}

/** What a path in quotes is added to: `base + '…'`, `''.concat(base, '…')`, `base | append: '…'`. */
function addendIn(before: string): string | undefined {
  if (before.endsWith('+')) return before.split(/[\s+;,=?:(]+/).findLast(word => word !== '') ?? ''
  if (before.endsWith('append:')) return before.slice(before.lastIndexOf('{') + 1)
  const concat = before.lastIndexOf('.concat(')
  return concat >= 0 && before.endsWith(',') && !before.includes(')', concat) ? before.slice(concat) : undefined
}
