import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readAppToml } from '../../emulator/read-app-toml.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigie-toml-'))
afterAll(() => rmSync(folder, { recursive: true }))

const running = { url: 'http://127.0.0.1:3000', clientId: 'id', clientSecret: 'secret' }

const TOML = `
name = "Vigie"
handle = "vigie"
[access_scopes]
scopes = "read_themes, read_locales"
optional_scopes = [ "write_themes" ]
[auth]
redirect_urls = [ "https://vigie.example/auth/callback" ]
[webhooks]
api_version = "2026-10"
  [[webhooks.subscriptions]]
  topics = [ "themes/publish" ]
  uri = "/webhooks"
  [[webhooks.subscriptions]]
  compliance_topics = [ "shop/redact" ]
  uri = "/webhooks"
`

function read(toml: string) {
  const path = join(folder, 'shopify.app.toml')
  writeFileSync(path, toml)
  return readAppToml(path, running)
}

test('an app is registered as its toml says, at the address where it runs', () => {
  expect(read(TOML)).toEqual({
    ...running,
    name: 'Vigie',
    handle: 'vigie',
    scopes: ['read_themes', 'read_locales'],
    optionalScopes: ['write_themes'],
    redirectUrls: ['http://127.0.0.1:3000/auth/callback'],
    webhooks: { apiVersion: '2026-10', path: '/webhooks', topics: ['themes/publish', 'shop/redact'] },
  })
})

test('webhooks to several addresses are refused', () => {
  expect(() => read(TOML.replace(/\/webhooks"\n$/, '/other"\n'))).toThrow('all webhooks to one uri')
})
