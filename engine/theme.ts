import type { Facts, FileKind } from './facts/facts.ts'

/** A file as a theme lists it; facts of files whose body is not read (images, fonts) have language 'binary'. */
export type ThemeFile = { path: string; bytes: number; facts: Facts }

export type Liveness = 'live' | 'dead' | 'unknown'

/** The whole theme: its files and what only the whole theme knows. */
export type Theme = {
  files: ReadonlyMap<string, ThemeFile>
  liveness(path: string): Liveness
  /** For a dead or unknown file, why; for a live one, a chain of files from a root to it. */
  because(path: string): string
  chain(path: string): readonly string[]
  renderers(path: string): readonly string[]
  byKind(kind: FileKind): readonly ThemeFile[]
}
