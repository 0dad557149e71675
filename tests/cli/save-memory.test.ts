import { expect, test } from 'vitest'
import { isLarge } from '../../cli/save-memory.ts'
import type { FolderFile } from '../../scanner/read-theme-folder.ts'

const file = (state: FolderFile['state'], bytes: number): FolderFile => ({ path: `assets/${state}`, state, bytes })

test.each([
  ['much text', [file('text', 30_000_000), file('text', 30_000_000)], true],
  ['pictures, which nobody reads', [file('text', 1_000_000), file('binary', 90_000_000)], false],
  ['no files', [], false],
])('a theme of %s', (_, files, large) => {
  expect(isLarge(files)).toBe(large)
})
