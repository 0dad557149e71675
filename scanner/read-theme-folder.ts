import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { languageOf } from '../engine/facts/file-kind.ts'
import { longestRead } from '../engine/facts/longest-read.ts'
import type { SourceFile } from './scanner.ts'

/** A file of a theme on disk; only `text` is read, by `readText`. */
export type FolderFile = {
  path: string
  bytes: number
  state: 'text' | 'binary' | 'too-large' | 'unreadable' | 'not-a-file' | 'sub-folder'
}

export const THEME_FOLDERS = ['assets', 'blocks', 'config', 'layout', 'locales', 'sections', 'snippets', 'templates']
/** A theme has two levels of folders; more are a circle of links or no theme. */
const MAX_DEPTH = 12

/** The files of a theme folder by path, or null when the folder holds no theme. */
export function listThemeFolder(folder: string): FolderFile[] | null {
  if (!isFolder(join(folder, 'layout')) && !isFolder(join(folder, 'templates'))) return null
  return THEME_FOLDERS.filter(name => isFolder(join(folder, name))).flatMap(name => listFolder(folder, name))
}

/** The text of a file listed as such, or null when the disk no longer gives it. */
export function readText(folder: string, path: string): string | null {
  try {
    return readFileSync(join(folder, path), 'utf8')
  } catch {
    return null
  }
}

/** The texts of a theme at once. */
export function readTexts(folder: string, files: readonly FolderFile[]): SourceFile[] {
  return files.flatMap(({ path, state }) => {
    const text = state === 'text' ? readText(folder, path) : null
    return text === null ? [] : [{ path, text }]
  })
}

function listFolder(root: string, path: string): FolderFile[] {
  const entries = entriesOf(join(root, path))
  if (!entries || path.split('/').length > MAX_DEPTH) return [{ path, bytes: 0, state: 'unreadable' }]
  return entries.flatMap(entry => {
    const child = `${path}/${entry.name}`
    return entry.isDirectory() ? listFolder(root, child) : [fileAt(root, child)]
  })
}

function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return null
  }
}

/** A link to a file is that file; pipes, sockets and links to nothing are never opened: they may not answer. */
function fileAt(root: string, path: string): FolderFile {
  const found = statOf(join(root, path))
  if (!found) return { path, bytes: 0, state: 'unreadable' }
  if (!found.isFile()) return { path, bytes: 0, state: 'not-a-file' }
  const bytes = found.size
  if (isInSubFolder(path)) return { path, bytes, state: 'sub-folder' }
  if (languageOf(path) === 'binary') return { path, bytes, state: 'binary' }
  return { path, bytes, state: bytes > longestRead(path) ? 'too-large' : 'text' }
}

/** Shopify takes no folders within those of a theme, but for two kinds of templates. */
function isInSubFolder(path: string): boolean {
  return path.replace(/^templates\/(?:customers|metaobject)\//, 'templates/').split('/').length > 2
}

function statOf(path: string) {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() ?? false
}
