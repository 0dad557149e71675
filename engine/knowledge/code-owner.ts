import type { App } from './app.ts'
import { appOfFile } from './match-app.ts'

/** Whose code a file holds: an app's copy of a layout carries that of everybody. */
export function codeOwner(path: string): App | undefined {
  return path.startsWith('layout/') ? undefined : appOfFile(path)
}
