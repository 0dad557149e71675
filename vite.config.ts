import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [
    remix({
      ignoredRouteFiles: ['**/*.test.*'],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        // The routes are few: asking for them one by one costs more than it saves.
        v3_lazyRouteDiscovery: false,
        // Off as in Shopify's own template: a 401 that asks App Bridge for a fresh session token must arrive as it is.
        v3_singleFetch: false,
      },
    }),
  ],
  build: { target: 'es2022', assetsInlineLimit: 0, sourcemap: false },
  ssr: { noExternal: ['@shopify/polaris'] },
})
