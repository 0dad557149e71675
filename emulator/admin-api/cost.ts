import {
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { schema } from './executable-schema.ts'

export const MAX_QUERY_COST = 1000
const MUTATION = 10
const CONNECTION = 2
/** Of connections that need no `first` (theme.files). */
const DEFAULT_PAGE = 50

type Request = { variables: Record<string, unknown>; fragments: ReadonlyMap<string, FragmentDefinitionNode> }

/**
 * Points of an operation by Shopify's published rule: scalars 0, objects 1, mutations 10, connections 2 and their objects.
 * With `data` the objects that came, without it those that may come.
 */
export function costOf(operation: OperationDefinitionNode, request: Request, data: unknown): number {
  const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType()
  return root ? costOfFields(operation.selectionSet, root, request, data) : 0
}

function costOfFields(set: SelectionSetNode, type: GraphQLNamedType, request: Request, data: unknown): number {
  let cost = 0
  for (const node of set.selections) {
    if (node.kind === 'InlineFragment') {
      const condition = node.typeCondition ? schema.getType(node.typeCondition.name.value) : type
      if (condition) cost += costOfFields(node.selectionSet, condition, request, data)
      continue
    }
    if (node.kind === 'FragmentSpread') {
      const fragment = request.fragments.get(node.name.value)
      const condition = fragment && schema.getType(fragment.typeCondition.name.value)
      if (fragment && condition) cost += costOfFields(fragment.selectionSet, condition, request, data)
      continue
    }
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
    const returned = definition && getNamedType(definition.type)
    if (!definition || !returned || !node.selectionSet || !isCompositeType(returned)) continue

    const value = data === undefined ? undefined : property(data, (node.alias ?? node.name).value)
    if (value === null) continue
    if (type === schema.getMutationType()) cost += MUTATION
    if (!returned.name.endsWith('Connection')) {
      cost += sum(value, item => 1 + costOfFields(node.selectionSet ?? set, returned, request, item))
      continue
    }
    const args = Object.fromEntries((node.arguments ?? []).map(arg => [arg.name.value, valueFromASTUntyped(arg.value, request.variables)]))
    const size = Number(args.first ?? args.last ?? DEFAULT_PAGE)
    cost += CONNECTION + costOfPage(node.selectionSet, returned, request, value, size)
  }
  return cost
}

/** The objects of a page: `nodes` and `edges { node }` are the same ones, `pageInfo` and the edges are free. */
function costOfPage(set: SelectionSetNode, type: GraphQLNamedType, request: Request, data: unknown, size: number): number {
  let cost = 0
  for (const node of set.selections) {
    if (node.kind !== 'Field' || !node.selectionSet || (node.name.value !== 'nodes' && node.name.value !== 'edges')) continue
    const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined
    if (!field) continue
    const itemType = getNamedType(field.type)
    const each = (item: unknown) =>
      node.name.value === 'nodes'
        ? 1 + costOfFields(node.selectionSet ?? set, itemType, request, item)
        : costOfFields(node.selectionSet ?? set, itemType, request, item)
    const items = data === undefined ? undefined : property(data, (node.alias ?? node.name).value)
    cost = Math.max(cost, items === undefined ? size * each(undefined) : sum(items, each))
  }
  return cost
}

function sum(value: unknown, each: (item: unknown) => number): number {
  if (!Array.isArray(value)) return value === null ? 0 : each(value)
  return value.reduce((total, item) => total + (item === null ? 0 : each(item)), 0)
}

function property(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? (Object.entries(data).find(([key]) => key === name)?.[1] ?? null) : null
}
