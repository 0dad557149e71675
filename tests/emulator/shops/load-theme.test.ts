import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadTheme } from '../../../emulator/shops/load-theme.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigie-theme-'))
afterAll(() => rmSync(folder, { recursive: true }))
for (const [path, content] of Object.entries({
  'layout/theme.liquid': '<html>',
  'templates/customers/login.json': '{}',
  'assets/dot.png': Buffer.from([0, 255]),
  'README.md': 'not of the theme',
  '.git/config': 'nor this',
})) {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
}

test('a theme is the files of its folders, with some put over them or taken away', () => {
  const theme = loadTheme(1, {
    name: 'Dawn',
    role: 'MAIN',
    folder,
    files: { 'layout/theme.liquid': '<html lang="fr">', 'snippets/new.liquid': 'new', 'assets/dot.png': null },
  })
  expect([...theme.files.keys()]).toEqual(['layout/theme.liquid', 'snippets/new.liquid', 'templates/customers/login.json'])
  expect(theme.files.get('layout/theme.liquid')?.content.toString()).toBe('<html lang="fr">')
})

test('a folder that is no theme is refused with its name', () => {
  expect(() => loadTheme(1, { name: 'No', role: 'MAIN', folder: join(folder, 'assets') })).toThrow('is not a theme')
})
