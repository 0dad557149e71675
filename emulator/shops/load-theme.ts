import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { ThemeDefinition } from './shop-definition.ts'
import { byName, type Theme, type ThemeFile, themeFile } from './theme.ts'

/** Shopify knows no other folders; whatever else lies in a repository is not part of the theme. */
const FOLDERS = ['assets', 'blocks', 'config', 'layout', 'locales', 'sections', 'snippets', 'templates']

export function isThemePath(path: string): boolean {
  return FOLDERS.some(folder => path.startsWith(`${folder}/`))
}

export function loadTheme(id: number, definition: ThemeDefinition): Theme {
  const createdAt = new Date(definition.createdAt ?? '2024-03-11T09:12:44Z')
  const updatedAt = new Date(definition.updatedAt ?? '2026-09-02T14:05:31Z')
  const files = new Map(readFolder(definition.folder, updatedAt).map(file => [file.filename, file]))
  for (const [filename, content] of Object.entries(definition.files ?? {})) {
    if (content === null) files.delete(filename)
    else files.set(filename, themeFile(filename, Buffer.from(content), updatedAt))
  }
  const dated = [...files.values()].map(file => ({ ...file, createdAt }))
  return { id, name: definition.name, role: definition.role, createdAt, updatedAt, files: byName(dated) }
}

function readFolder(folder: string | undefined, now: Date): ThemeFile[] {
  if (folder === undefined) return []
  if (!existsSync(join(folder, 'layout', 'theme.liquid'))) throw new Error(`${folder} is not a theme: it has no layout/theme.liquid`)
  return FOLDERS.filter(name => existsSync(join(folder, name)))
    .flatMap(name => readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).map(entry => join(folder, name, entry)))
    .filter(path => statSync(path).isFile())
    .map(path => themeFile(relative(folder, path).split(sep).join('/'), readFileSync(path), now))
}
