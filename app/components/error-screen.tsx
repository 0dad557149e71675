import { isRouteErrorResponse, useRevalidator, useRouteError, useRouteLoaderData } from '@remix-run/react'
import { BlockStack, Box, Button, Card, InlineStack, Page, Text } from '@shopify/polaris'
import type { ErrorCode } from '../errors.ts'
import { type Say, useText } from '../i18n/use-text.ts'
import type { loader as rootLoader } from '../root.tsx'

type Details = Record<string, string | number>
type Told = { what: string; todo: string }

/** What happened and what to do, whatever was thrown. */
export function ErrorScreen() {
  const say = useText()
  const error = useRouteError()
  const { what, todo } = tell(error, say)
  const reference = useReference(error)
  return (
    <Page narrowWidth>
      <Box paddingBlockStart="800">
        <Card>
          <BlockStack gap="300">
            <Text as="h1" variant="headingLg">
              {what}
            </Text>
            <Text as="p">{todo}</Text>
            {reference && (
              <Text as="p" tone="subdued">
                {say('errors.reference', { id: reference })}
              </Text>
            )}
            <InlineStack gap="200">
              <WayOut error={error} />
            </InlineStack>
          </BlockStack>
        </Card>
      </Box>
    </Page>
  )
}

// What does not exist will not exist on a second try.
function WayOut({ error }: { error: unknown }) {
  const say = useText()
  const { revalidate, state } = useRevalidator()
  const code = isRouteErrorResponse(error) && isCoded(error.data) ? error.data.code : null
  if (code === 'FINDING_NOT_FOUND') return <Button url="/app/findings">{say('errors.findings')}</Button>
  if (code === 'CHANGE_NOT_FOUND') return <Button url="/app/changes">{say('errors.changes')}</Button>
  if (code === 'APP_NOT_FOUND') return <Button url="/app/apps">{say('errors.apps')}</Button>
  if (code === 'LIBRARY_NOT_FOUND') return <Button url="/app/libraries">{say('errors.libraries')}</Button>
  if (isRouteErrorResponse(error) && error.status === 404) return <Button url="/app">{say('errors.home')}</Button>
  return (
    <>
      <Button variant="primary" loading={state === 'loading'} onClick={revalidate}>
        {say('errors.try-again')}
      </Button>
      <Button url="/app">{say('errors.home')}</Button>
    </>
  )
}

/** By which the log knows what failed; nothing to quote where a page does not exist. */
function useReference(error: unknown): string | null {
  const root = useRouteLoaderData<typeof rootLoader>('root')
  if (isRouteErrorResponse(error)) return error.status >= 500 && isCoded(error.data) ? error.data.requestId : null
  return root?.requestId ?? null
}

function tell(error: unknown, say: Say): Told {
  if (isRouteErrorResponse(error)) {
    if (isCoded(error.data)) return tellCode(error.data, say)
    if (error.status === 404) return { what: say('errors.PAGE_NOT_FOUND.what'), todo: say('errors.PAGE_NOT_FOUND.todo') }
  }
  if (typeof navigator !== 'undefined' && navigator.onLine === false)
    return { what: say('errors.OFFLINE.what'), todo: say('errors.OFFLINE.todo') }
  return tellCode({ code: 'UNEXPECTED', details: {} }, say)
}

/** The two sentences of an error code. */
export function tellCode({ code, details }: { code: ErrorCode | 'OFFLINE'; details: Details }, say: Say): Told {
  return { what: say(`errors.${code}.what`, details), todo: say(`errors.${code}.todo`, details) }
}

function isCoded(data: unknown): data is { code: ErrorCode; details: Details; requestId: string } {
  return typeof data === 'object' && data !== null && 'code' in data && 'details' in data && 'requestId' in data
}
