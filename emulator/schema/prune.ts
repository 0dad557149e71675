import { type DefinitionNode, type DocumentNode, Kind, print, type TypeNode, visit } from 'graphql'

/** The parts of a schema that speak of `kept` types only, with the enums, scalars and inputs that those need. */
export function prune(schema: DocumentNode, kept: ReadonlySet<string>): string {
  const definitions = new Map(schema.definitions.flatMap(node => ('name' in node && node.name ? [[node.name.value, node] as const] : [])))
  const isLeaf = (name: string) => isBuiltIn(name) || isLeafNode(definitions.get(name))
  const stays = (name: string) => kept.has(name) || isLeaf(name)

  const outputs = schema.definitions
    .filter(node => 'name' in node && node.name !== undefined && kept.has(node.name.value))
    .map(node =>
      visit(node, {
        FieldDefinition: field => (stays(namedType(field.type)) ? undefined : null),
        ObjectTypeDefinition: type => ({ ...type, interfaces: type.interfaces?.filter(i => kept.has(i.name.value)) }),
        InterfaceTypeDefinition: type => ({ ...type, interfaces: type.interfaces?.filter(i => kept.has(i.name.value)) }),
        UnionTypeDefinition: union => ({ ...union, types: union.types?.filter(type => kept.has(type.name.value)) }),
      }),
    )
  const inputs = closure(outputs, definitions)
  const roots = schema.definitions.filter(node => node.kind === Kind.SCHEMA_DEFINITION)
  return `${[...roots, ...outputs, ...inputs].map(print).join('\n\n')}\n`
}

/** Every leaf and input type that the definitions name, and those that these name in turn. */
function closure(from: DefinitionNode[], definitions: ReadonlyMap<string, DefinitionNode>): DefinitionNode[] {
  const found = new Map<string, DefinitionNode>()
  const queue = [...from]
  for (const node of queue) {
    visit(node, {
      NamedType({ name }) {
        const named = definitions.get(name.value)
        if (!named || found.has(name.value) || (!isLeafNode(named) && named.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION)) return
        found.set(name.value, named)
        queue.push(named)
      },
    })
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => node)
}

function isLeafNode(node: DefinitionNode | undefined): boolean {
  return node?.kind === Kind.ENUM_TYPE_DEFINITION || node?.kind === Kind.SCALAR_TYPE_DEFINITION
}

function isBuiltIn(name: string): boolean {
  return ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name)
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}
