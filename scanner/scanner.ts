import type { DeepReading } from '../engine/deep-reading.ts'
import type { Facts } from '../engine/facts/facts.ts'
import type { ScanResult } from '../engine/finding.ts'
import type { Gathered } from '../engine/scan.ts'
import type { MendedTheme, MendInput } from './mend-theme.ts'
import type { Patch, PatchInput } from './propose-patch.ts'

export type SourceFile = { path: string; text: string }

export type ScanInput = {
  /** The whole theme: facts of every file that was read, bytes only of those that were not. */
  files: { path: string; bytes: number; facts: Facts | null }[]
  /** Artifacts beside the theme; an Error marks a gatherer that failed. */
  others: Omit<Gathered, 'theme'>
}

/** The engine off the main thread. */
export type Scanner = {
  /** Facts of another version are read again. */
  extractorVersion: string
  /** In the order of the files; null for one that took more memory or time than a file may. */
  extract(files: SourceFile[]): Promise<(Facts | null)[]>
  /** Throws WorkerDied when the theme takes more memory or time than it may. */
  scan(input: ScanInput): Promise<ScanResult>
  /** What mends a finding, or null where nothing does. Throws WorkerDied like `scan`. */
  proposePatch(input: PatchInput): Promise<Patch | null>
  /** What mends all that is safe to mend. Throws WorkerDied like `scan`. */
  mendTheme(input: MendInput): Promise<MendedTheme>
  /** A theme that has not changed since it was read deeply with the same version has the same deep findings. */
  deepVersion(): string
  /** What theme-check says of the theme's texts, one theme at a time. Throws WorkerDied like `scan`. */
  readDeeply(files: SourceFile[]): Promise<DeepReading>
  close(): Promise<void>
}
