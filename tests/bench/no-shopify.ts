/** Variables that the app needs to start, of an app that nobody has registered. */
export const NO_SHOPIFY = {
  SHOPIFY_API_KEY: 'bench-client',
  SHOPIFY_API_SECRET: 'bench-secret',
  SHOPIFY_APP_URL: 'https://vigie.example',
  ENCRYPTION_KEYS: `bench:${Buffer.alloc(32, 7).toString('base64')}`,
}
