import type { Context } from '../context.ts'
import { gid } from '../gid.ts'

const CREATED_AT = '2026-10-05T07:00:00Z'

/** The subscriptions of the app's configuration; compliance topics are none. */
export function webhookSubscriptions({ state }: Context) {
  const { topics, path, apiVersion } = state.app.webhooks
  const uri = state.app.url + path
  return topics
    .filter(topic => !/^(?:customers|shop)\//.test(topic))
    .map((topic, index) => ({
      __typename: 'WebhookSubscription',
      id: gid('WebhookSubscription', 1_700_000_001 + index),
      legacyResourceId: String(1_700_000_001 + index),
      apiVersion: { handle: apiVersion, displayName: apiVersion, supported: true },
      topic: topic.toUpperCase().replace('/', '_'),
      uri,
      callbackUrl: uri,
      endpoint: { __typename: 'WebhookHttpEndpoint', callbackUrl: uri },
      format: 'JSON',
      filter: null,
      name: null,
      includeFields: [],
      metafieldNamespaces: [],
      createdAt: CREATED_AT,
      updatedAt: CREATED_AT,
    }))
}
