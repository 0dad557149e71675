import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findSecrets } from './support/find-secrets.ts'
import { checkPrinted } from './support/printed.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-printed-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

// In two halves, since this file's own failures are printed too.
const PLANTED = [
  ['an access or refresh token', '{"token":"shpat', '_0123456789abcdef"}'],
  ['an access or refresh token', 'refresh=shprt', '_0123456789abcdef'],
  ['a session token', 'GET /app?id_token=eyJ', 'hbGciOiJIUzI1NiJ9.eyJpc3MiOiJodHRwcyJ9.abc'],
  ['a bearer', 'authorization: Bearer', ' abcdefgh123'],
  ['a header that holds a token', '{"headers":{"Authori', 'zation":"x"}}'],
  ['the app’s secret', 'client_secret=client', '-secret&code=1'],
  ['an encryption key', `k1:${Buffer.alloc(31, 'k').toString('base64').slice(0, 40)}`, 'abc='],
  ['a database password', 'postgresql://vigie:hun', 'ter2@db/vigie'],
  ['a customer’s address', '{"email":"lea@exam', 'ple.org"}'],
] as const

test.each(PLANTED)('%s that was let out fails the run, and is not let out again', (kind, start, end) => {
  writeFileSync(join(folder, 'app-1.txt'), `{"level":30,"msg":"fine"}\n${start}${end}\n`)
  expect(() => checkPrinted(folder)).toThrow(`the tests let secrets out:\n${kind} in app-1.txt: `)
  expect(() => checkPrinted(folder)).not.toThrow(end)
})

test('ordinary lines are let through', () => {
  const lines = [
    '{"level":40,"shop":"north.myshopify.com","code":"TOKEN_REVOKED","msg":"the refresh token was refused"}',
    'postgresql://vigie@127.0.0.1:5432/postgres',
    'ENCRYPTION_KEYS is not set',
    '2026-11-20T08:00:00.000Z_01a204a5-1d37-733c-b83c-c5e77ecbc374',
  ]
  expect(findSecrets(lines.join('\n'))).toEqual([])
})

test('a look that saw nothing fails', () => {
  expect(() => checkPrinted(folder)).toThrow('saw nothing')
})
