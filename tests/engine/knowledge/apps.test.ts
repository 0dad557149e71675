import { expect, test } from 'vitest'
import { z } from 'zod'
import appsFile from '../../../engine/knowledge/apps.json' with { type: 'json' }
import { appOfBlock, appOfFile, appOfHost } from '../../../engine/knowledge/match-app.ts'

const patterns = z.array(z.string().min(2)).min(1).optional()
const app = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  kind: z.enum(['app', 'tag']),
  retired: z.iso.date().optional(),
  evidence: z
    .array(
      z.strictObject({
        source: z.string(),
        blocks: z.array(z.uuid()).optional(),
        handles: z.array(z.string().regex(/^[a-z0-9_-]+$/)).optional(),
        files: z.array(z.string().regex(/^(layout|templates|sections|snippets|assets)\/[^/]+$/)).optional(),
        hosts: z.array(z.string().regex(/^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/)).optional(),
        urls: z.array(z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}\/\S*$/)).optional(),
        objects: z.array(z.string().regex(/^[a-z_]+(\.[a-z0-9_]+)+$/)).optional(),
        metafields: z.array(z.string().regex(/^[a-z0-9_-]{3,}$/)).optional(),
        proxies: z.array(z.string().regex(/^(apps|tools|community|a)\/[a-zA-Z][\w-]{1,59}$/)).optional(),
        code: patterns,
        elements: patterns,
        comments: patterns,
      }),
    )
    .min(1),
})
const { apps, sources } = appsFile

test('apps.json has the shape that its type says', () => {
  z.strictObject({ date: z.iso.date(), sources: z.record(z.string(), z.string()), apps: z.array(app) }).parse(appsFile)
})

test('at least 200 apps and tags are known, each once, in order', () => {
  const keys = apps.map(each => each.key)
  expect(keys.length).toBeGreaterThanOrEqual(200)
  expect(keys).toEqual([...new Set(keys)].sort())
})

test('every pattern has a source: a URL, or one that the file explains', () => {
  for (const { evidence } of apps)
    for (const { source, ...shown } of evidence) {
      expect(Object.values(shown).flat().length).toBeGreaterThan(0)
      if (!/^https:\/\//.test(source)) expect(Object.keys(sources)).toContain(source)
    }
})

test('no pattern points at two apps', () => {
  const owners = new Map<string, string>()
  for (const { key, evidence } of apps)
    for (const { source: _, ...shown } of evidence)
      for (const [kind, list] of Object.entries(shown))
        for (const pattern of list) {
          const name = `${kind} ${pattern}`
          expect(owners.get(name) ?? key, name).toBe(key)
          owners.set(name, key)
        }
})

test('no pattern of files is so wide that it takes in what any theme may write', () => {
  const ordinary = [
    'snippets/product-card.liquid',
    'snippets/cart-drawer.liquid',
    'assets/theme.js',
    'assets/custom.js',
    'sections/header.liquid',
    'layout/theme.liquid',
    'templates/page.contact.liquid',
    'snippets/social-icons.liquid',
    'snippets/wishlist-button.liquid',
  ]
  expect(ordinary.map(path => appOfFile(path)?.key)).toEqual(ordinary.map(() => undefined))
})

test.each([
  ['snippets/judgeme_core.liquid', 'judge-me'],
  ['layout/SWYM_BACKUP_theme.liquid', 'swym'],
  ['layout/theme.po2-backup-26-03-21_21-12-50.liquid', 'spurit'],
  ['assets/ba_fb_55448862920.js', 'booster-apps'],
  ['templates/page.pagefly.47816eb3.liquid', 'pagefly'],
  ['assets/sca_affiliate.js', 'uppromote'],
])('%s was written by %s', (path, key) => {
  expect(appOfFile(path)?.key).toBe(key)
})

test.each([
  ['static.klaviyo.com', 'klaviyo'],
  ['cdn.judge.me', 'judge-me'],
  ['secure.apps.shappify.com', 'bold-shappify'],
  ['cdn.shopify.com', undefined],
  ['notklaviyo.com', undefined],
  ['klaviyo.com.evil.example', undefined],
])('%s serves %s', (host, key) => {
  expect(appOfHost(host)?.key).toBe(key)
})

test('a block goes by its UUID, and by its handle only when the UUID is unknown', () => {
  expect(appOfBlock('61ccd3b1-a9f2-4160-9fe9-4fec8413e5d8', 'renamed-since')?.key).toBe('judge-me')
  expect(appOfBlock('00000000-0000-4000-8000-000000000000', 'loox-reviews')?.key).toBe('loox')
  expect(appOfBlock('00000000-0000-4000-8000-000000000000', 'nobody-knows')).toBeUndefined()
})
