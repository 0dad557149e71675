import { expect, test } from 'vitest'
import { loader } from '../../../app/routes/_index.tsx'

const open = (query: string, headers: Record<string, string> = {}) => {
  const request = new Request(`https://vigie.example/${query}`, { headers })
  // The page knows nobody: it needs neither database nor Shopify.
  return () => loader({ request, params: {}, context: {} } as Parameters<typeof loader>[0])
}

test('Shopify opens the app at its root: the address of the page keeps all that Shopify sent', () => {
  let sent: unknown
  try {
    open('?shop=a.myshopify.com&host=aG9zdA&embedded=1&id_token=t&locale=fr')()
  } catch (thrown) {
    sent = thrown
  }
  if (!(sent instanceof Response)) throw new Error('not redirected')
  expect(sent.status).toBe(302)
  expect(sent.headers.get('location')).toBe('/app?shop=a.myshopify.com&host=aG9zdA&embedded=1&id_token=t&locale=fr')
})

test('someone without a store is told where to go, in their language', () => {
  expect(open('', { 'accept-language': 'fr' })().texts).toMatchObject({ language: 'fr' })
  expect(open('?locale=en', { 'accept-language': 'fr' })().texts).toMatchObject({ language: 'en' })
})
