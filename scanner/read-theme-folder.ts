import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { languageOf } from '../engine/facts/file-kind.ts'

/** A file of a theme on disk; `text` is null where it is not read: images, fonts. */
export type FolderFile = { path: string; bytes: number; text: string | null }

const FOLDERS = ['assets', 'blocks', 'config', 'layout', 'locales', 'sections', 'snippets', 'templates']

/** The files of a theme folder by path, or null when the folder holds no theme. */
export function readThemeFolder(folder: string): FolderFile[] | null {
  if (!isFolder(join(folder, 'layout')) && !isFolder(join(folder, 'templates'))) return null
  return FOLDERS.filter(name => isFolder(join(folder, name))).flatMap(name => readFolder(folder, name))
}

function readFolder(root: string, path: string): FolderFile[] {
  const entries = readdirSync(join(root, path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap(entry => {
    const child = `${path}/${entry.name}`
    if (entry.isDirectory()) return readFolder(root, child)
    return entry.isFile() ? [readFile(root, child)] : []
  })
}

function readFile(root: string, path: string): FolderFile {
  if (languageOf(path) === 'binary') return { path, bytes: statSync(join(root, path)).size, text: null }
  const content = readFileSync(join(root, path))
  return { path, bytes: content.length, text: content.toString('utf8') }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
