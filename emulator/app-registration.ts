/** What Shopify knows of an app from its dashboard or its deployed shopify.app.toml. */
export type AppRegistration = {
  name: string
  handle: string
  clientId: string
  clientSecret: string
  /** Where the app runs, without a final slash. */
  url: string
  redirectUrls: string[]
  scopes: string[]
  optionalScopes: string[]
  webhooks: { apiVersion: string; path: string; topics: string[] }
}
