import type { FieldNode, FragmentDefinitionNode, GraphQLNamedType, SelectionSetNode } from 'graphql'
import { schema } from './executable-schema.ts'

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** The fields of a selection, those of its fragments too, each with the type that it is a field of. */
export function* selectedFields(
  set: SelectionSetNode,
  type: GraphQLNamedType,
  fragments: Fragments,
): Generator<{ node: FieldNode; type: GraphQLNamedType }> {
  for (const node of set.selections) {
    if (node.kind === 'Field') {
      yield { node, type }
      continue
    }
    const fragment = node.kind === 'FragmentSpread' ? fragments.get(node.name.value) : node
    const condition = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type
    if (fragment && condition) yield* selectedFields(fragment.selectionSet, condition, fragments)
  }
}
