import { expect, test } from 'vitest'
import { compareFiles } from '../../../../app/services/scan/compare-files.ts'
import { type ChangeContext, tellChanges } from '../../../../app/services/scan/tell-changes.ts'

const SINCE = new Date('2026-11-22T04:00:00Z')
const EDIT = new Date('2026-11-22T09:30:00Z')
const NOW = new Date('2026-11-22T10:00:00Z')

const known = (path: string) => ({ id: path, path, sha256: `${path}-1`, checksumMd5: null, bytes: 10 })
const found = (path: string, sha256: string, updatedAt = EDIT) => ({
  path,
  sha256,
  checksumMd5: null,
  bytes: 12,
  contentType: null,
  updatedAt,
})
const context = (before: string[], now: ReturnType<typeof found>[], rest: Partial<ChangeContext> = {}): ChangeContext => ({
  files: compareFiles({ before: before.map(known), now, unread: new Set() }),
  apps: { before: [], after: [], changes: [] },
  published: null,
  since: SINCE,
  now: NOW,
  ...rest,
})

test('an edit is told with both contents, at the time that Shopify gives', () => {
  expect(tellChanges(context(['a'], [found('a', 'a-2')]))).toEqual([
    {
      kind: 'file-modified',
      path: 'a',
      app: null,
      beforeSha256: 'a-1',
      afterSha256: 'a-2',
      details: { bytes: { before: 10, after: 12 } },
      cause: null,
      happenedAt: EDIT,
    },
  ])
})

test.each([
  ['before the last scan', '2020-01-01T00:00:00Z', SINCE],
  ['in the future', '2030-01-01T00:00:00Z', NOW],
])('a time %s is not believed', (_, updatedAt, expected) => {
  expect(tellChanges(context([], [found('a', 'a-1', new Date(updatedAt))]))).toMatchObject([{ kind: 'file-added', happenedAt: expected }])
})

test('a removed file is told when it is noticed', () => {
  expect(tellChanges(context(['a'], []))).toMatchObject([{ kind: 'file-removed', path: 'a', happenedAt: NOW }])
})

test('a publish of an edited copy is told with the files that differ', () => {
  const published = { from: 'Dawn', to: 'Copy of Dawn', files: 4 }
  const now = [found('a', 'a-2'), found('b', 'b-1'), found('c', 'c-1'), found('d', 'd-1')]
  expect(tellChanges(context(['a', 'b', 'c', 'd'], now, { published }))).toMatchObject([
    { kind: 'theme-published', details: { theme: { from: 'Dawn', to: 'Copy of Dawn' }, files: { modified: 1, listed: true } } },
    { kind: 'file-modified', path: 'a', happenedAt: NOW },
  ])
})

test('a publish of another theme counts its files instead of listing them', () => {
  const published = { from: 'Dawn', to: 'Horizon', files: 2 }
  expect(tellChanges(context(['a', 'b'], [found('c', 'c-1'), found('d', 'd-1')], { published }))).toMatchObject([
    { kind: 'theme-published', details: { files: { added: 2, modified: 0, removed: 2, listed: false } } },
  ])
})

test('apps that came are told beside the files', () => {
  const apps = { before: [], after: [], changes: [{ kind: 'app-added', app: 'judgeme' }] } as const
  expect(tellChanges(context(['a'], [found('a', 'a-2')], { apps })).map(({ kind, app }) => [kind, app])).toEqual([
    ['file-modified', null],
    ['app-added', 'judgeme'],
  ])
})
