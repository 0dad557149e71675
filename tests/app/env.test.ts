import { expect, test } from 'vitest'
import { readEnv } from '../../app/env.server.ts'

const whole = {
  NODE_ENV: 'production',
  SHOPIFY_API_KEY: 'key',
  SHOPIFY_API_SECRET: 'secret',
  SHOPIFY_APP_URL: 'https://vigie.example.com',
  ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 'k').toString('base64')}`,
}

test('a whole environment is read with its defaults', () => {
  expect(readEnv(whole)).toMatchObject({ PORT: 3000, LOG_LEVEL: 'info', VIGIE_DEMO: false })
  expect(readEnv(whole).DATABASE_URL).toBeUndefined()
})

test('what is missing or wrong is named, all at once', () => {
  const env = { ...whole, SHOPIFY_API_SECRET: undefined, ENCRYPTION_KEYS: '', PORT: 'http' }
  expect(() => readEnv(env)).toThrow(/SHOPIFY_API_SECRET is not set; ENCRYPTION_KEYS is not set; PORT is not valid/)
})

test('a value that is wrong is not repeated in the message', () => {
  expect(() => readEnv({ ...whole, DATABASE_URL: 'mysql://user:hunter2@host/db' })).toThrow(/^(?!.*hunter2).*DATABASE_URL is not valid/)
})

test('traffic is sent to an emulator in production only for a demo', () => {
  const aimed = { ...whole, SHOPIFY_EMULATOR_URL: 'http://127.0.0.1:4000' }
  expect(() => readEnv(aimed)).toThrow(/refused in production/)
  expect(readEnv({ ...aimed, VIGIE_DEMO: '1' }).VIGIE_DEMO).toBe(true)
  expect(readEnv({ ...aimed, NODE_ENV: 'test' }).SHOPIFY_EMULATOR_URL).toBe('http://127.0.0.1:4000')
})

test("the Shopify CLI's HOST is the app's address", () => {
  expect(readEnv({ ...whole, SHOPIFY_APP_URL: undefined, HOST: 'https://tunnel.example.com' }).SHOPIFY_APP_URL).toBe(
    'https://tunnel.example.com',
  )
})
