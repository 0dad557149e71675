import {
  type FieldNode,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { schema } from './executable-schema.ts'
import { ownProperty } from './own-property.ts'
import { type Fragments, selectedFields } from './selected-fields.ts'

export const MAX_QUERY_COST = 1000
const MUTATION = 10
const CONNECTION = 2
/** Of connections that need no `first` (theme.files). */
const DEFAULT_PAGE = 50

type Request = { variables: Record<string, unknown>; fragments: Fragments }

/**
 * Points of an operation by Shopify's published rule: scalars 0, objects 1, mutations 10, connections 2 and their objects.
 * With `data` the objects that came; while that is undefined, those that may come.
 */
export function costOf(operation: OperationDefinitionNode, request: Request, data: unknown): number {
  const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType()
  return root ? costOfFields(operation.selectionSet, root, request, data) : 0
}

function costOfFields(set: SelectionSetNode, type: GraphQLNamedType, request: Request, data: unknown): number {
  let cost = 0
  for (const field of selectedFields(set, type, request.fragments)) {
    const returned = typeOf(field.node, field.type)
    const value = answerOf(field.node, data)
    if (!field.node.selectionSet || !returned || value === null) continue
    if (field.type === schema.getMutationType()) cost += MUTATION
    cost += returned.name.endsWith('Connection')
      ? CONNECTION + costOfPage(field.node, returned, request, value)
      : costOfItems(field.node.selectionSet, returned, request, value)
  }
  return cost
}

/** `nodes` and `edges { node }` are the same objects; `pageInfo` and the edges themselves are free. */
function costOfPage(connection: FieldNode, type: GraphQLNamedType, request: Request, data: unknown): number {
  if (!connection.selectionSet) return 0
  const size = data === undefined ? pageSize(connection, request) : 1
  const costs = [...selectedFields(connection.selectionSet, type, request.fragments)].map(({ node }) => {
    const itemType = typeOf(node, type)
    if (!node.selectionSet || !itemType) return 0
    const items = answerOf(node, data)
    if (node.name.value === 'nodes') return size * costOfItems(node.selectionSet, itemType, request, items)
    if (node.name.value !== 'edges') return 0
    const { selectionSet } = node
    return size * sum(items, edge => costOfFields(selectionSet, itemType, request, edge))
  })
  return Math.max(0, ...costs)
}

function costOfItems(set: SelectionSetNode, type: GraphQLNamedType, request: Request, items: unknown): number {
  return sum(items, item => 1 + costOfFields(set, type, request, item))
}

function sum(items: unknown, costOfOne: (item: unknown) => number): number {
  if (!Array.isArray(items)) return items === null ? 0 : costOfOne(items)
  return items.reduce((total, item) => total + (item === null ? 0 : costOfOne(item)), 0)
}

function pageSize(connection: FieldNode, { variables }: Request): number {
  const given = (connection.arguments ?? []).find(({ name }) => name.value === 'first' || name.value === 'last')
  return given ? Number(valueFromASTUntyped(given.value, variables) ?? DEFAULT_PAGE) : DEFAULT_PAGE
}

function typeOf(node: FieldNode, type: GraphQLNamedType): GraphQLNamedType | undefined {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
  return field && getNamedType(field.type)
}

/** Undefined while nothing has been executed. */
function answerOf(node: FieldNode, data: unknown): unknown {
  return data === undefined ? undefined : (ownProperty(data, (node.alias ?? node.name).value) ?? null)
}
