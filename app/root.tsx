import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteLoaderData } from '@remix-run/react'
import polarisStyles from '@shopify/polaris/build/esm/styles.css?url'
import { type ReactNode, useContext } from 'react'
import { ErrorScreen } from './components/error-screen.tsx'
import { TextsProvider } from './components/texts-provider.tsx'
import { acceptedTags, chooseLanguage } from './i18n/language.ts'
import { errorTextsOf } from './i18n/texts.server.ts'
import { NonceContext } from './nonce.ts'
import type { loader as appLoader } from './routes/app.tsx'
import appBridgeStyles from './styles/app-bridge.css?url'
import interStyles from './styles/inter.css?url'
import pageHeaderStyles from './styles/page-header.css?url'

const APP_BRIDGE = 'https://cdn.shopify.com/shopifycloud/app-bridge.js'

export const links: LinksFunction = () => [
  { rel: 'preload', as: 'font', type: 'font/woff2', href: inter, crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: polarisStyles },
  { rel: 'stylesheet', href: interStyles },
  { rel: 'stylesheet', href: appBridgeStyles },
  { rel: 'stylesheet', href: pageHeaderStyles },
]

/** Knows nobody yet: just enough to say in a likely language that something failed. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const { env } = context.vigie
  const locale = new URL(request.url).searchParams.get('locale')
  const language = chooseLanguage([locale, ...acceptedTags(request.headers.get('Accept-Language'))])
  return {
    texts: errorTextsOf(language),
    requestId: context.requestId,
    bridge: { apiKey: env.SHOPIFY_API_KEY, src: env.APP_BRIDGE_URL ?? APP_BRIDGE },
  }
}

export const shouldRevalidate = () => false

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext)
  const root = useRouteLoaderData<typeof loader>('root')
  const app = useRouteLoaderData<typeof appLoader>('routes/app')
  const embedded = useMatches().some(match => match.id === 'routes/app')
  return (
    <html lang={app?.texts.language ?? root?.texts.language ?? 'en'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Vigie</title>
        {embedded && root && <script src={root.bridge.src} data-api-key={root.bridge.apiKey} />}
        <Meta />
        <Links />
      </head>
      <body style={{ backgroundColor: 'var(--p-color-bg)', color: 'var(--p-color-text)' }}>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const root = useRouteLoaderData<typeof loader>('root')
  if (!root) return <h1>Vigie</h1>
  return (
    <TextsProvider texts={root.texts} timeZone="UTC">
      <ErrorScreen />
    </TextsProvider>
  )
}
