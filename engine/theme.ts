import type { Facts, FileKind, RenderFact, Span, When } from './facts/facts.ts'

/** A file as a theme lists it; facts of files whose body is not read (images, fonts) have language 'binary'. */
export type ThemeFile = { path: string; bytes: number; facts: Facts }

export type Liveness = 'live' | 'dead' | 'unknown'

/** Why a file is live, dead or unknown; `engine/reason-text.ts` says it in both languages. */
export type Reason =
  /** Shopify loads it by its name. */
  | { because: 'root' }
  /** Live through this file. */
  | { because: 'used'; by: string }
  /** Nothing in the theme names it. */
  | { because: 'unused' }
  /** Only dead files name it. */
  | { because: 'used-by-dead'; by: string }
  /** Only a backup layout or template names it, or it is one. */
  | { because: 'backup'; by: string }
  /** It is a layout that nothing in the theme asks for, or only such a one leads to it: an app's server may answer with it. */
  | { because: 'outside'; by: string }
  /** It is the layout of the checkout, which Shopify has stopped reading, or only that leads to it. */
  | { because: 'switched-off'; by: string }
  /** A name built at run time could be its name. */
  | { because: 'dynamic-name'; by: string; expression: string }
  /** Its folder and ending are those of a template, its name that of none. */
  | { because: 'no-page' }
  /** Shopify may still ask for it by its name. */
  | { because: 'by-name' }
  /** A merchant can add it in the theme editor; no page holds it now. */
  | { because: 'addable' }
  /** Placed in the theme editor, but hidden there. */
  | { because: 'hidden'; by: string }
  /** A script or text holds its name. */
  | { because: 'mentioned'; by: string }
  /** This file could not be read, and may name it. */
  | { because: 'unread'; by: string }
  /** Used by a file whose own use is unknown. */
  | { because: 'used-by-unknown'; by: string }

export type Link = {
  from: string
  to: string
  how: RenderFact['tag'] | 'section-type' | 'block-type' | 'asset' | 'mention' | 'unread'
  /** False when a pattern, a list of candidates or a mention leads here. */
  certain: boolean
  at: Span
}

/** A named file that the theme does not have. */
export type MissingFile = { file: string; wanted: string; how: Link['how']; when: When; optional: boolean; at: Span }

/** The whole theme: its files and what only the whole theme knows. */
export type Theme = {
  files: ReadonlyMap<string, ThemeFile>
  byKind(kind: FileKind): readonly ThemeFile[]
  liveness(path: string): Liveness
  reason(path: string): Reason
  /** The shortest chain of files from a root to it, itself last; for a dead file, itself alone. */
  chain(path: string): readonly string[]
  /** The chain by which it stands in the <head> of a page, itself last; null when none is known. */
  headChain(path: string): readonly string[] | null
  /** Whether there is such a chain. */
  isInHead(path: string): boolean
  linksFrom(path: string): readonly Link[]
  /** Those that lead to one file for certain, and are neither hidden in the theme editor nor only allowed there. */
  sureLinksFrom(path: string): readonly Link[]
  linksTo(path: string): readonly Link[]
  missing: readonly MissingFile[]
  /** The same object for themes whose files lead to each other in the same way, so that what hangs on that alone is read once. */
  shape: object
}
