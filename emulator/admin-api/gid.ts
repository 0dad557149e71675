import { GraphQLError } from 'graphql'

export function gid(type: string, id: number | string): string {
  return `gid://shopify/${type}/${id}`
}

/** The number in a global id of that type; null for another type, an error for what is no global id. */
export function idOf(type: string, value: string): number | null {
  const [, given, id] = /^gid:\/\/shopify\/([A-Za-z]+)\/(\d+)$/.exec(value) ?? []
  if (given === undefined)
    throw new GraphQLError(`Invalid global id '${value}'`, {
      extensions: { code: 'argumentLiteralsIncompatible', typeName: 'CoercionError' },
    })
  return given === type ? Number(id) : null
}
