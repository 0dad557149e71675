import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { z } from 'zod'

/** What a request to a shop's host is about, known before it is worked: faults and the log select by it. */
export type RequestKind = {
  target: 'graphql' | 'oauth' | 'file-body' | 'storefront' | 'asset'
  operation: string | null
  fields: string[]
  variables: Record<string, unknown>
}

const graphqlBody = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})

export function describeRequest(path: string, body: Buffer): RequestKind {
  const nothing = { operation: null, fields: [], variables: {} }
  if (path.startsWith('/admin/oauth/')) return { target: 'oauth', ...nothing }
  if (path.startsWith('/__bodies/')) return { target: 'file-body', ...nothing }
  if (path.startsWith('/cdn/')) return { target: 'asset', ...nothing }
  if (!/^\/admin\/api\/[^/]+\/graphql\.json$/.test(path)) return { target: 'storefront', ...nothing }
  return { target: 'graphql', ...describeOperation(body) }
}

function describeOperation(body: Buffer): Omit<RequestKind, 'target'> {
  try {
    const { query, operationName, variables } = graphqlBody.parse(JSON.parse(body.toString()))
    const operations = parse(query).definitions.filter(node => node.kind === Kind.OPERATION_DEFINITION)
    const operation = operations.find(node => node.name?.value === operationName) ?? operations[0]
    return { operation: operation?.name?.value ?? null, fields: operation ? rootFields(operation) : [], variables: variables ?? {} }
  } catch {
    // Not JSON or not GraphQL: the route answers with Shopify's own error.
    return { operation: null, fields: [], variables: {} }
  }
}

function rootFields(operation: OperationDefinitionNode): string[] {
  return operation.selectionSet.selections.flatMap(node => (node.kind === Kind.FIELD ? [node.name.value] : []))
}
