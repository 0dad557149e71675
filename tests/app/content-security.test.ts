import { expect, test } from 'vitest'
import { contentSecurityPolicy, emulatorOrigins } from '../../app/content-security.server.ts'

const framed = 'frame-ancestors https://a.myshopify.com https://admin.shopify.com'
const production = { shopifyPolicy: framed, nonce: 'n1', emulatorOrigins: [], development: false }

function directive(policy: string, name: string): string | undefined {
  return policy.split('; ').find(each => each.startsWith(`${name} `))
}

test('scripts run from the app, from Shopify’s CDN and with the nonce of this answer, never inline', () => {
  expect(directive(contentSecurityPolicy(production), 'script-src')).toBe("script-src 'self' 'nonce-n1' https://cdn.shopify.com")
})

test('a shop’s page is framed by its own admin alone', () => {
  expect(directive(contentSecurityPolicy(production), 'frame-ancestors')).toBe(framed)
})

test('a page that is for no shop is framed by nobody, the emulator included', () => {
  const policy = contentSecurityPolicy({ ...production, shopifyPolicy: null, emulatorOrigins: ['http://localhost:1'] })
  expect(directive(policy, 'frame-ancestors')).toBe("frame-ancestors 'none'")
})

test('the emulator may frame pages and serve App Bridge under both names of loopback', () => {
  const origins = emulatorOrigins(['http://127.0.0.1:3456', 'http://127.0.0.1:3456/app-bridge.js', undefined])
  expect(origins).toEqual(['http://127.0.0.1:3456', 'http://localhost:3456'])
  const policy = contentSecurityPolicy({ ...production, emulatorOrigins: origins })
  expect(directive(policy, 'frame-ancestors')).toBe(`${framed} http://127.0.0.1:3456 http://localhost:3456`)
  expect(directive(policy, 'script-src')).toContain('http://localhost:3456')
})

test('nothing connects to web sockets but in development', () => {
  expect(contentSecurityPolicy(production)).not.toContain('ws:')
  expect(contentSecurityPolicy({ ...production, development: true })).toContain('ws:')
})
