import { expect, test } from 'vitest'
import { z } from 'zod'
import hostsFile from '../../../engine/knowledge/hosts.json' with { type: 'json' }
import { deadHost, hijackedHost, isPublicHost, isShopifyHost } from '../../../engine/knowledge/hosts.ts'

const host = z.string().regex(/^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/)
const bad = z.strictObject({ host, since: z.string().regex(/^\d{4}(-\d{2})?$/), source: z.url() })

test('hosts.json has the shape that its types say', () => {
  z.strictObject({ date: z.iso.date(), hijacked: z.array(bad), dead: z.array(bad), shopify: z.array(host), public: z.array(host) }).parse(
    hostsFile,
  )
})

test('no host is listed twice', () => {
  const { hijacked, dead, shopify, public: open } = hostsFile
  const all = [...[...hijacked, ...dead].map(each => each.host), ...shopify, ...open]
  expect(all).toHaveLength(new Set(all).size)
})

test.each(['polyfill.io', 'cdn.polyfill.io', 'cdn.bootcss.com'])('%s is hijacked', name => {
  expect(hijackedHost(name)).toBeDefined()
})

test.each(['polyfill-fastly.io', 'notpolyfill.io', 'cdnjs.cloudflare.com'])('%s is not hijacked', name => {
  expect(hijackedHost(name)).toBeUndefined()
})

test.each(['cdn.rawgit.com', 'foo-bar.netdna-ssl.com', 's7.addthis.com', 'html5shim.googlecode.com'])('%s is dead', name => {
  expect(deadHost(name)).toBeDefined()
})

test("Shopify's own hosts and public CDNs show no app", () => {
  expect(['cdn.shopify.com', 'some-shop.myshopify.com', 'fonts.shopifycdn.com'].every(isShopifyHost)).toBe(true)
  expect(['cdn.jsdelivr.net', 'unpkg.com', 'code.jquery.com', 'cdn.shopify.com'].every(isPublicHost)).toBe(true)
  expect(isPublicHost('static.klaviyo.com')).toBe(false)
})
