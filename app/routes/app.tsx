import type { HeadersFunction } from '@remix-run/node'
import { Outlet, type ShouldRevalidateFunctionArgs, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { boundary } from '@shopify/shopify-app-remix/server'
import { ErrorScreen } from '../components/error-screen.tsx'
import { Shell } from '../components/shell.tsx'
import { TextsProvider } from '../components/texts-provider.tsx'
import { textsOf } from '../i18n/texts.server.ts'
import { page } from '../page.server.ts'
import type { loader as rootLoader } from '../root.tsx'

export const loader = page(async ({ vigie, language, ianaTimezone, phone }) => ({
  texts: textsOf(language),
  timeZone: ianaTimezone,
  phone,
  now: vigie.now().toISOString(),
}))

/** Texts, time zone and name outlast a visit to other pages; a save or a scan may change them, and asks for this page anew. */
export function shouldRevalidate({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs) {
  return currentUrl.href === nextUrl.href
}

export default function App() {
  return (
    <Shell {...useLoaderData<typeof loader>()}>
      <Outlet />
    </Shell>
  )
}

export function ErrorBoundary() {
  const app = useRouteLoaderData<typeof loader>('routes/app')
  const root = useRouteLoaderData<typeof rootLoader>('root')
  if (app) {
    return (
      <Shell {...app}>
        <ErrorScreen />
      </Shell>
    )
  }
  if (!root) return null
  return (
    <TextsProvider texts={root.texts} timeZone="UTC">
      <ErrorScreen />
    </TextsProvider>
  )
}

/** A 401 keeps the header that asks App Bridge for a fresh session token. */
export const headers: HeadersFunction = args => boundary.headers(args)
