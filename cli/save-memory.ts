import { setFlagsFromString } from 'node:v8'
import type { FolderFile } from '../scanner/read-theme-folder.ts'

/** Bytes of text from which a scan would take more than 250 MB. */
const LARGE = 25_000_000

/** Whether a theme is so large that it is read with less memory and, for that, a tenth more time. */
export function isLarge(files: readonly FolderFile[]): boolean {
  return files.reduce((sum, { state, bytes }) => (state === 'text' ? sum + bytes : sum), 0) > LARGE
}

/** V8 clears away what is no longer needed as often as at the start, in place of letting ever more of it gather. */
export function clearAwayOften(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
