import { readFileSync } from 'node:fs'
import { buildSchema, defaultTypeResolver, type GraphQLFieldResolver, getNamedType } from 'graphql'
import { z } from 'zod'
import { satisfies } from '../schema/access.ts'
import type { Context } from './context.ts'
import { accessDenied, NotEmulated } from './graphql-error.ts'
import { ownProperty } from './own-property.ts'

const access = z
  .record(z.string(), z.object({ text: z.string(), scopes: z.array(z.string()), match: z.enum(['all', 'any']), exemption: z.boolean() }))
  .parse(JSON.parse(readFileSync(new URL('../schema/access.json', import.meta.url), 'utf8')))

export const schema = buildSchema(readFileSync(new URL('../schema/admin.graphql', import.meta.url), 'utf8'))

export const typeResolver = defaultTypeResolver

/** A field is its source's property of that name; where that is missing, the emulator says so. */
export const fieldResolver: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) => {
  const place = `${info.parentType.name}.${info.fieldName}`
  for (const key of [place, getNamedType(info.returnType).name]) {
    const needed = access[key]
    if (needed && !isGranted(needed, context)) throw accessDenied(info.fieldName, needed.text)
  }
  const property = ownProperty(source, info.fieldName)
  if (property === undefined) {
    context.missing.push(place)
    throw new NotEmulated(place)
  }
  return typeof property === 'function' ? property(args, context, info) : property
}

function isGranted(needed: { scopes: string[]; match: 'all' | 'any'; exemption: boolean; text: string }, context: Context): boolean {
  const { state, installation, fault } = context
  if (needed.exemption && !state.settings.themeWritesExempt) return false
  const denied = fault?.kind === 'access-denied' ? (fault.scope ?? '*') : null
  const scopes = denied === '*' ? [] : installation.scopes.filter(scope => scope !== denied)
  return satisfies(needed, scopes)
}
