import type { MendInput } from './mend-theme.ts'
import type { PatchInput } from './propose-patch.ts'
import type { ScanInput, SourceFile } from './scanner.ts'

/** What the main thread asks of a thread with the engine, one order at a time. */
export type Order =
  | { kind: 'extract'; files: SourceFile[] }
  | { kind: 'scan'; input: ScanInput }
  | { kind: 'propose-patch'; input: PatchInput }
  | { kind: 'mend-theme'; input: MendInput }

/** What it asks of a thread with theme-check. */
export type DeepOrder = { files: SourceFile[] }

export type Outcome = { state: 'done'; value: unknown } | { state: 'failed'; error: unknown }
