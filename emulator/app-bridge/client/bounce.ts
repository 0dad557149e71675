import { freshIdToken } from './id-token.ts'

/** An app page reached without a valid session token answers a page that only loads App Bridge and names where to go back to. */
export async function bounceBack() {
  const target = new URLSearchParams(location.search).get('shopify-reload')
  if (!target) return
  const url = new URL(target, location.href)
  if (url.origin !== location.origin) throw new Error(`App Bridge: refusing to reload ${url.origin} with a session token`)

  const headers = { Authorization: `Bearer ${await freshIdToken()}`, 'X-Shopify-Bounce': '1' }
  const response = await fetch(url, { headers })
  const html = await response.text()
  history.replaceState(null, '', response.redirected ? response.url : url)
  document.open()
  document.write(html)
  document.close()
}
