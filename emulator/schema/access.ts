/** What a type or field needs: all (or any one) of the scopes, and perhaps an exemption that Shopify grants per app. */
export type Access = { text: string; scopes: string[]; match: 'all' | 'any'; exemption: boolean }

/** Keys are `Type` or `Type.field`. */
export type AccessTable = Record<string, Access>

/** Reads the prose that the schema carries ("`read_locales` access scope or `read_markets_home` access scope."). */
export function readAccess(text: string): Access | null {
  // "… for queries and both … for mutations" and "Also: …" speak of other operations or of staff permissions.
  const main = text.split(/Also:| for queries and both /)[0] ?? ''
  const scopes = [...new Set(main.match(/\b(?:read|write)_[a-z_]+\b/g))]
  const exemption = text.includes('exemption from Shopify')
  if (scopes.length === 0 && !exemption) return null
  return { text, scopes, match: / or /.test(main) ? 'any' : 'all', exemption }
}

/** write_x includes read_x. */
export function includesScope(granted: readonly string[], scope: string): boolean {
  return granted.includes(scope) || (scope.startsWith('read_') && granted.includes(scope.replace('read_', 'write_')))
}

export function satisfies(access: Access, granted: readonly string[]): boolean {
  if (access.match === 'any') return access.scopes.some(scope => includesScope(granted, scope))
  return access.scopes.every(scope => includesScope(granted, scope))
}
