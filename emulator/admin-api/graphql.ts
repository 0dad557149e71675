import { randomUUID } from 'node:crypto'
import { type DocumentNode, execute, GraphQLError, getVariableValues, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { z } from 'zod'
import { type Answer, json } from '../http/answer.ts'
import { INVALID_TOKEN } from '../http/invalid-token.ts'
import type { ShopExchange } from '../http/route.ts'
import type { Context } from './context.ts'
import { costOf, MAX_QUERY_COST } from './cost.ts'
import { fieldResolver, schema, typeResolver } from './executable-schema.ts'
import { mutationRoot } from './mutation-root.ts'
import { queryRoot } from './query-root.ts'
import { validationErrors } from './validation.ts'
import { servedVersion } from './version.ts'

const graphqlRequest = z.object({
  query: z.string().min(1),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})

type GraphqlRequest = z.infer<typeof graphqlRequest>

/** POST /admin/api/:version/graphql.json */
export async function graphql(exchange: ShopExchange): Promise<Answer> {
  const { shop, headers, state } = exchange
  const version = servedVersion(exchange.params.version ?? '')
  if (!version) return json(404, { errors: 'Not Found' })

  const token = shop.tokens.find(String(headers['x-shopify-access-token'] ?? ''))
  if (!token || !shop.installation) return json(401, { errors: INVALID_TOKEN })
  if (state.settings.requireExpiringTokens && token.access.mode === 'offline' && !token.expiresAt)
    return json(403, { errors: '[API] Non-expiring access tokens are no longer accepted for the Admin API.' })

  const request = readRequest(exchange)
  if (!request) return json(400, { errors: { query: 'Required parameter missing or invalid' } })
  const context: Context = { ...exchange, token, installation: shop.installation, missing: [] }
  const answer = await answerTo(request, context)
  return json(200, answer, { 'x-shopify-api-version': version, 'x-request-id': randomUUID() })
}

async function answerTo(request: GraphqlRequest, context: Context): Promise<object> {
  const document = parseDocument(request.query)
  if (document instanceof GraphQLError) return { errors: [document] }
  const errors = validationErrors(document)
  if (errors.length > 0) return { errors }
  const operation = selectOperation(document, request.operationName ?? null)
  if (!operation) return { errors: [{ message: 'An operation name is required' }] }

  const { coerced: variables, errors: wrong } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {})
  if (wrong) return { errors: wrong.map(invalidVariable) }
  const fragments = new Map(
    document.definitions.flatMap(node => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  )
  const requested = costOf(operation, { variables, fragments }, undefined)
  if (requested > MAX_QUERY_COST) return { errors: [tooExpensive(requested)] }
  if (context.fault?.kind === 'throttled' || !context.shop.bucket.take(requested)) return throttled(context, requested)

  const mutation = operation.operation === 'mutation'
  const rootValue = mutation ? mutationRoot : queryRoot
  const operationName = request.operationName ?? undefined
  const result = await execute({
    schema,
    document,
    rootValue,
    contextValue: context,
    variableValues: request.variables,
    operationName,
    fieldResolver,
    typeResolver,
  })
  if (context.missing.length > 0) return notEmulated(context)

  const actual = costOf(operation, { variables, fragments }, result.data ?? null)
  context.shop.bucket.give(requested - actual)
  return { ...result, extensions: { cost: costExtension(context, requested, actual) } }
}

function readRequest({ headers, body }: ShopExchange): GraphqlRequest | null {
  if (headers['content-type']?.startsWith('application/graphql')) return { query: body.toString() }
  try {
    return graphqlRequest.parse(JSON.parse(body.toString()))
  } catch {
    return null
  }
}

function parseDocument(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

function selectOperation(document: DocumentNode, name: string | null): OperationDefinitionNode | null {
  const operations = document.definitions.filter(node => node.kind === Kind.OPERATION_DEFINITION)
  if (name !== null) return operations.find(node => node.name?.value === name) ?? null
  return operations.length === 1 ? (operations[0] ?? null) : null
}

function invalidVariable({ message, locations }: GraphQLError) {
  return { message, locations, extensions: { code: 'INVALID_VARIABLE' } }
}

function throttled(context: Context, requested: number) {
  const extensions = { code: 'THROTTLED', documentation: 'https://shopify.dev/api/usage/rate-limits' }
  return { errors: [{ message: 'Throttled', extensions }], extensions: { cost: costExtension(context, requested, null) } }
}

function tooExpensive(cost: number) {
  const message = `Query cost is ${cost}, which exceeds the single query max cost limit (${MAX_QUERY_COST}).`
  const extensions = {
    code: 'MAX_COST_EXCEEDED',
    cost,
    maxCost: MAX_QUERY_COST,
    documentation: 'https://shopify.dev/api/usage/rate-limits',
  }
  return { message, extensions }
}

function costExtension({ shop, entry }: Context, requested: number, actual: number | null) {
  const throttleStatus = shop.bucket.status()
  entry.cost = { requested, actual, available: throttleStatus.currentlyAvailable, throttled: actual === null }
  return { requestedQueryCost: requested, actualQueryCost: actual, throttleStatus }
}

/** No `data`, so that no caller takes the gap for an empty answer. */
function notEmulated({ missing }: Context) {
  const message = `The emulator does not implement ${missing.join(', ')}, which Shopify's schema has.`
  console.error(`emulator: ${message}`)
  return { errors: [{ message, extensions: { code: 'NOT_EMULATED', fields: missing } }] }
}
