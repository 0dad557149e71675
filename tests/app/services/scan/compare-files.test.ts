import { expect, test } from 'vitest'
import { changedPaths, compareFiles, type FoundFile, type KnownFile } from '../../../../app/services/scan/compare-files.ts'

const known = (path: string, sha256: string | null, checksumMd5: string | null, bytes = 10): KnownFile => ({
  id: path,
  path,
  sha256,
  checksumMd5,
  bytes,
})
const found = (path: string, sha256: string | null, checksumMd5: string | null, bytes = 10): FoundFile => ({
  path,
  sha256,
  checksumMd5,
  bytes,
  contentType: 'text/plain',
  updatedAt: new Date(0),
})
const compare = (before: KnownFile[], now: FoundFile[], unread: string[] = []) => {
  const { added, modified, removed, renewed } = compareFiles({ before, now, unread: new Set(unread) })
  return {
    added: added.map(file => file.path),
    modified: modified.map(pair => pair.now.path),
    removed: removed.map(file => file.path),
    renewed: renewed.map(pair => pair.now.path),
  }
}
const none = { added: [], modified: [], removed: [], renewed: [] }

test('files that came, changed and went are told apart', () => {
  const before = [known('a.liquid', 'A', 'a'), known('b.liquid', 'B', 'b'), known('c.liquid', 'C', 'c')]
  const now = [found('b.liquid', 'B', 'b'), found('c.liquid', 'C2', 'c2'), found('d.liquid', 'D', 'd')]
  expect(compare(before, now)).toEqual({ ...none, added: ['d.liquid'], modified: ['c.liquid'], removed: ['a.liquid'] })
})

test.each([
  ['the same content under another checksum', known('a', 'A', 'a'), found('a', 'A', 'other'), { renewed: ['a'] }],
  ['a checksum that Shopify did not know before', known('a', 'A', null), found('a', 'A', 'a'), { renewed: ['a'] }],
  ['an image with another checksum', known('a', null, 'a'), found('a', null, 'b'), { modified: ['a'] }],
  ['an image without checksums and of another size', known('a', null, null, 10), found('a', null, null, 11), { modified: ['a'] }],
  ['an image without checksums and of the same size', known('a', null, null), found('a', null, null), {}],
  ['a file that is read only now', known('a', null, 'a'), found('a', 'A', 'a'), { renewed: ['a'] }],
] as const)('%s', (_, before, now, expected) => {
  expect(compare([before], [now])).toEqual({ ...none, ...expected })
})

test('a file that could not be read is neither changed nor removed', () => {
  const before = [known('a', 'A', 'a')]
  expect(compare(before, [found('a', null, 'new'), found('b', null, 'b')], ['a', 'b'])).toEqual(none)
})

test('changed paths are those that came, changed or went', () => {
  const comparison = compareFiles({
    before: [known('a', 'A', 'a'), known('b', 'B', 'b')],
    now: [found('a', 'A2', 'a2'), found('c', 'C', 'c')],
    unread: new Set(),
  })
  expect([...changedPaths(comparison)].sort()).toEqual(['a', 'b', 'c'])
})
