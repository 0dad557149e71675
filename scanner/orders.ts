import type { ScanInput, SourceFile } from './scanner.ts'

/** What the main thread asks of a worker thread, one order at a time. */
export type Order = { kind: 'extract'; files: SourceFile[] } | { kind: 'scan'; input: ScanInput }

export type Outcome = { state: 'done'; value: unknown } | { state: 'failed'; error: unknown }
