import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { createElement } from 'react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CodeExcerpt } from '../../app/components/code-excerpt.tsx'
import { contentSecurityPolicy } from '../../app/content-security.server.ts'
import { render } from '../app/components/render.tsx'
import { openBrowser } from '../support/browser.ts'

const NONCE = 'c2VjcmV0'
const OWNED = 'window.owned = (window.owned ?? 0) + 1'
const ATTACKS = [
  `<script>${OWNED}</script>`,
  `</td></table></section><script nonce="">${OWNED}</script>`,
  `<img src=x onerror="${OWNED}">`,
  `<svg onload="${OWNED}"></svg>`,
  `<iframe srcdoc="<script>parent.${OWNED}</script>"></iframe>`,
  `<script src="data:text/javascript,${OWNED}"></script>`,
  `<object data="data:text/html,<script>parent.${OWNED}</script>"></object>`,
  `<a id="link" href="javascript:${OWNED}">a</a>`,
  `<base href="https://evil.example/">`,
]

let browser: Browser
let body = ''
let headers: Record<string, string> = {}
const POLICY = contentSecurityPolicy({ shopifyPolicy: null, nonce: NONCE, emulatorOrigins: [], development: false })
const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
  response.end(`<!doctype html><title>a</title><body>${body}<script nonce="${NONCE}">window.ran = true</script></body>`)
})

beforeAll(async () => {
  browser = await openBrowser()
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
})
afterAll(async () => {
  await browser.close()
  server.close()
})

async function open(html: string, policy: Record<string, string>) {
  body = html
  headers = policy
  const page = await browser.newPage()
  // The port of a server that listens.
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'load' })
  return page
}

const seen = () => ({ ran: Reflect.get(window, 'ran'), owned: Reflect.get(window, 'owned') ?? 0, base: document.baseURI.includes('evil') })

test('an excerpt of a hostile file is text in the browser', async () => {
  const lines = ATTACKS.map((text, at) => ({ number: at + 1, text, marked: true, cut: false }))
  const page = await open(render('en', createElement(CodeExcerpt, { file: ATTACKS.join(), pieces: [lines] })), {})
  expect(await page.evaluate(seen)).toEqual({ ran: true, owned: 0, base: false })
  expect(await page.locator('td img, td script, td svg, td iframe, td a').count()).toBe(0)
  for (const attack of ATTACKS) expect(await page.getByText(attack, { exact: true }).count(), attack).toBe(1)
  await page.close()
})

test('were it markup, the policy would refuse to run it, and only it', async () => {
  const page = await open(ATTACKS.join('\n'), { 'content-security-policy': POLICY })
  await page.locator('#link').click()
  expect(await page.evaluate(seen)).toEqual({ ran: true, owned: 0, base: false })
  await page.close()
})

test('without the policy the same markup does run', async () => {
  const page = await open(ATTACKS.join('\n'), {})
  await page.locator('#link').click()
  await expect.poll(() => page.evaluate(seen).then(({ owned }) => owned)).toBeGreaterThanOrEqual(3)
  expect(await page.evaluate(seen)).toMatchObject({ base: true })
  await page.close()
})
