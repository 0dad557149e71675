import { readFileSync } from 'node:fs'
import { parse } from 'smol-toml'
import { z } from 'zod'
import type { AppRegistration } from './app-registration.ts'

const appToml = z.object({
  name: z.string(),
  handle: z.string(),
  access_scopes: z.object({ scopes: z.string(), optional_scopes: z.array(z.string()).default([]) }),
  auth: z.object({ redirect_urls: z.array(z.string()) }),
  webhooks: z.object({
    api_version: z.string(),
    subscriptions: z.array(
      z.object({ topics: z.array(z.string()).default([]), compliance_topics: z.array(z.string()).default([]), uri: z.string() }),
    ),
  }),
})

/** An app as it would be registered by `shopify app deploy`, running at `url`. */
export function readAppToml(path: string, running: Pick<AppRegistration, 'url' | 'clientId' | 'clientSecret'>): AppRegistration {
  const { name, handle, access_scopes: access, auth, webhooks } = appToml.parse(parse(readFileSync(path, 'utf8')))
  const [first, ...others] = webhooks.subscriptions
  if (!first || others.some(subscription => subscription.uri !== first.uri))
    throw new Error(`${path}: the emulator sends all webhooks to one uri`)
  return {
    ...running,
    name,
    handle,
    scopes: access.scopes
      .split(',')
      .map(scope => scope.trim())
      .filter(Boolean),
    optionalScopes: access.optional_scopes,
    redirectUrls: auth.redirect_urls.map(url => running.url + new URL(url).pathname),
    webhooks: {
      apiVersion: webhooks.api_version,
      path: first.uri,
      topics: webhooks.subscriptions.flatMap(subscription => [...subscription.topics, ...subscription.compliance_topics]),
    },
  }
}
