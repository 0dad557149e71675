import {
  type ASTNode,
  type DocumentNode,
  FieldsOnCorrectTypeRule,
  GraphQLError,
  KnownArgumentNamesRule,
  specifiedRules,
  type ValidationContext,
  validate,
} from 'graphql'
import { schema } from './executable-schema.ts'

const RULES = [
  ...specifiedRules.filter(rule => rule !== FieldsOnCorrectTypeRule && rule !== KnownArgumentNamesRule),
  fieldsExist,
  argumentsExist,
]

/** The document's errors in the words of Shopify's server. */
export function validationErrors(document: DocumentNode): readonly GraphQLError[] {
  return validate(schema, document, RULES)
}

function fieldsExist(context: ValidationContext) {
  return {
    Field(node: ASTNode & { name: { value: string } }, _key: unknown, _parent: unknown, _path: unknown, ancestors: readonly unknown[]) {
      const type = context.getParentType()
      if (!type || context.getFieldDef()) return
      const fieldName = node.name.value
      const extensions = { code: 'undefinedField', typeName: type.name, fieldName }
      report(context, node, `Field '${fieldName}' doesn't exist on type '${type.name}'`, {
        path: [...pathOf(ancestors), fieldName],
        extensions,
      })
    },
  }
}

function argumentsExist(context: ValidationContext) {
  return {
    Argument(node: ASTNode & { name: { value: string } }, _key: unknown, _parent: unknown, _path: unknown, ancestors: readonly unknown[]) {
      const field = context.getFieldDef()
      if (!field || context.getArgument()) return
      const argumentName = node.name.value
      const extensions = { code: 'argumentNotAccepted', name: field.name, typeName: 'Field', argumentName }
      report(context, node, `Field '${field.name}' doesn't accept argument '${argumentName}'`, {
        path: [...pathOf(ancestors), argumentName],
        extensions,
      })
    },
  }
}

type Report = { path: string[]; extensions: Record<string, unknown> }

function report(context: ValidationContext, node: ASTNode, message: string, { path, extensions }: Report) {
  context.reportError(new GraphQLError(message, { nodes: [node], path, extensions }))
}

/** `["query Themes", "themes", "nodes"]`, as graphql-ruby shows where in the document an error is. */
function pathOf(ancestors: readonly unknown[]): string[] {
  return ancestors.flatMap(ancestor => {
    if (!isNode(ancestor)) return []
    if (ancestor.kind === 'OperationDefinition')
      return [ancestor.name ? `${ancestor.operation} ${ancestor.name.value}` : ancestor.operation]
    if (ancestor.kind === 'FragmentDefinition') return [`fragment ${ancestor.name.value}`]
    if (ancestor.kind === 'InlineFragment') return [ancestor.typeCondition ? `... on ${ancestor.typeCondition.name.value}` : '...']
    return ancestor.kind === 'Field' ? [(ancestor.alias ?? ancestor.name).value] : []
  })
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'kind' in value
}
