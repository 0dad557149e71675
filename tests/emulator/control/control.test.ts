import { afterEach, beforeEach, expect, test } from 'vitest'
import { APP, type Emulated, emulate, shopOf } from '../../support/emulated-shop.ts'

let shop: Emulated
beforeEach(async () => {
  const files = {
    'layout/theme.liquid': '<html>',
    'config/settings_data.json': '/* by the editor */\n{"current":"Default","presets":{"Default":{"color":"red"}}}',
  }
  shop = await emulate({ shops: [shopOf('north', [{ name: 'Dawn', role: 'MAIN', files }])], app: APP })
})
afterEach(() => shop.close())

async function act(method: string, path: string, body: string | Buffer | null) {
  const answer = await shop.request(`${shop.emulator.origin}/__emulator${path}`, { method, body })
  return { status: answer.status, body: await answer.text() }
}
const live = () => shop.state.shop('north')?.themes.values().next().value
const text = (filename: string) => live()?.files.get(filename)?.content.toString()

test('a file is written byte for byte, renamed and deleted', async () => {
  const bytes = Buffer.from([0xff, 0x00, 0x0a])
  await act('PUT', '/shops/north/themes/live/files/assets/été.bin', bytes)
  expect(live()?.files.get('assets/été.bin')?.content).toEqual(bytes)
  await act('POST', '/shops/north/themes/live/rename-file', '{"from":"assets/été.bin","to":"assets/b.bin"}')
  expect(live()?.files.has('assets/été.bin')).toBe(false)
  expect((await act('GET', '/shops/north/themes/live/files/assets/b.bin', null)).status).toBe(200)
  await act('DELETE', '/shops/north/themes/live/files/assets/b.bin', null)
  expect((await act('GET', '/shops/north/themes/live/files/assets/b.bin', null)).status).toBe(404)
})

test('an edit changes the checksum of that file alone, and the time of the theme', async () => {
  const before = live()
  await act('PUT', '/shops/north/themes/live/files/layout/theme.liquid', '<html lang>')
  const changed = [...(live()?.files.values() ?? [])].filter(file => before?.files.get(file.filename)?.checksumMd5 !== file.checksumMd5)
  expect(changed.map(file => file.filename)).toEqual(['layout/theme.liquid'])
  expect(changed[0]?.createdAt).toEqual(before?.files.get('layout/theme.liquid')?.createdAt)
  expect(Number(live()?.updatedAt)).toBeGreaterThan(Number(before?.updatedAt))
})

test("an app embed is put into the theme's settings, disabled, and taken out, and nothing else changes", async () => {
  await act('PUT', '/shops/north/themes/live/app-embeds/judge-me', '{"block":"core","uuid":"1-2"}')
  await act('PUT', '/shops/north/themes/live/app-embeds/judge-me', '{"block":"core","uuid":"1-2","disabled":true}')
  const [comment = '', ...rest] = (text('config/settings_data.json') ?? '').split('\n')
  const { current, presets } = JSON.parse(rest.join('\n'))
  expect(comment).toBe('/* by the editor */')
  expect(presets).toEqual({ Default: { color: 'red' } })
  expect(current.color).toBe('red')
  expect(Object.values(current.blocks)).toEqual([{ settings: {}, type: 'shopify://apps/judge-me/blocks/core/1-2', disabled: true }])

  await act('DELETE', '/shops/north/themes/live/app-embeds/judge-me', null)
  expect(text('config/settings_data.json')).toContain('"blocks": {}')
})

test('a switch changes alone', async () => {
  await act('PATCH', '/settings', '{"nullChecksums":true}')
  await act('PATCH', '/settings', '{"bodyUrlSeconds":7}')
  expect(shop.state.settings).toMatchObject({ nullChecksums: true, bodyUrlSeconds: 7, accessTokenSeconds: 3600 })
})

test('reset makes everything as at the start', async () => {
  const token = shop.tokenOf('north')
  await act('PUT', '/shops/north/themes/live/files/layout/theme.liquid', 'changed')
  await act('POST', '/faults', '{"kind":"reset"}')
  await act('PATCH', '/settings', '{"nullChecksums":true}')
  await act('POST', '/reset', null)
  expect(text('layout/theme.liquid')).toBe('<html>')
  expect(shop.state.settings.nullChecksums).toBe(false)
  expect((await shop.graphql('north', { token, query: '{ shop { name } }' })).status).toBe(401)
})

test('the log sums up what was asked of a shop', async () => {
  const token = shop.tokenOf('north')
  await shop.graphql('north', { token, query: 'query One { shop { name } }' })
  shop.state.shop('north')?.bucket.drain()
  await shop.graphql('north', { token, query: 'query Two { themes(first: 200) { nodes { id } } }' })
  const { summary, requests } = JSON.parse((await act('GET', '/log?shop=north&target=graphql', null)).body)
  expect(summary).toMatchObject({ requests: 2, throttled: 1, points: 1, bodies: [] })
  expect(requests.map((request: { operation: string }) => request.operation)).toEqual(['One', 'Two'])
  expect(JSON.parse((await act('GET', '/log?operation=Two', null)).body).requests).toHaveLength(1)
})

test('the overview does not tell the secret', async () => {
  const { body } = await act('GET', '', null)
  expect(body).toContain('north.myshopify.com')
  expect(body).not.toContain(APP.clientSecret)
})

test.each([
  ['POST', '/shops/south/install', null, 404, 'there are north'],
  ['DELETE', '/shops/north/themes/live/files/snippets/no.liquid', null, 404, 'snippets/no.liquid'],
  ['PUT', '/shops/north/themes/live/files/secret/../x', 'x', 400, 'not in a folder of a theme'],
  ['POST', '/shops/north/themes/9/publish', null, 404, 'no theme 9'],
  ['PATCH', '/settings', '{"nullCheckums":true}', 400, 'nullCheckums'],
  ['POST', '/faults', '{"kind":"earthquake"}', 400, 'kind'],
  ['POST', '/clock', 'soon', 400, 'not JSON'],
  ['PUT', '/nothing', null, 404, 'no route'],
])('%s %s is refused with a sentence', async (method, path, body, status, sentence) => {
  const answer = await act(method, path, body)
  expect(answer.status).toBe(status)
  expect(answer.body).toContain(sentence)
})
