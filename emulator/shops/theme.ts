import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { ThemeRole } from './shop-definition.ts'

export type ThemeFile = { filename: string; content: Buffer; checksumMd5: string; createdAt: Date; updatedAt: Date }

/** Themes are values: a change makes a new one, which the shop then holds. */
export type Theme = {
  id: number
  name: string
  role: ThemeRole
  createdAt: Date
  updatedAt: Date
  files: ReadonlyMap<string, ThemeFile>
}

const CONTENT_TYPES: Record<string, string> = {
  '.liquid': 'application/x-liquid',
  '.json': 'application/json',
  '.js': 'application/javascript',
  '.css': 'text/css',
  '.scss': 'text/x-scss',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
}

export function contentTypeOf(filename: string): string {
  return CONTENT_TYPES[extname(filename).toLowerCase()] ?? 'application/octet-stream'
}

export function themeFile(filename: string, content: Buffer, now: Date): ThemeFile {
  return { filename, content, checksumMd5: createHash('md5').update(content).digest('hex'), createdAt: now, updatedAt: now }
}

export function withFile(theme: Theme, filename: string, content: Buffer, now: Date): Theme {
  const createdAt = theme.files.get(filename)?.createdAt ?? now
  return withFiles(theme, [...others(theme, filename), { ...themeFile(filename, content, now), createdAt }], now)
}

export function withoutFile(theme: Theme, filename: string, now: Date): Theme {
  return withFiles(theme, others(theme, filename), now)
}

export function withRenamedFile(theme: Theme, { from, to }: { from: string; to: string }, now: Date): Theme {
  const file = theme.files.get(from)
  if (!file) throw new Error(`theme ${theme.id} has no file ${from}`)
  return withFile(withoutFile(theme, from, now), to, file.content, now)
}

function others(theme: Theme, filename: string): ThemeFile[] {
  return [...theme.files.values()].filter(file => file.filename !== filename)
}

function withFiles(theme: Theme, files: ThemeFile[], now: Date): Theme {
  return { ...theme, files: byName(files), updatedAt: now }
}

export function byName(files: ThemeFile[]): ReadonlyMap<string, ThemeFile> {
  return new Map(files.sort((a, b) => (a.filename < b.filename ? -1 : 1)).map(file => [file.filename, file]))
}
