/** Where something stands in a file: 1-based line and column, UTF-16 offsets [start, end). */
export type Span = { line: number; column: number; start: number; end: number }

export type FileKind = 'layout' | 'template' | 'section' | 'block' | 'snippet' | 'asset' | 'config' | 'locale' | 'other'

/** What an expression resolves to: a known string, a pattern with `*` for the unknown parts, or nothing known. */
export type Target = { known: string } | { pattern: string } | { unknown: string }

export type RenderFact = {
  tag: 'render' | 'include' | 'section' | 'sections' | 'layout' | 'content_for'
  target: Target
  inLoop: number
  at: Span
}

export type ScriptFact = {
  src: Target | null
  /** The theme asset it loads, when src is `'name' | asset_url`. */
  asset: string | null
  type: string | null
  loading: 'blocking' | 'async' | 'defer' | 'module' | 'inert'
  integrity: boolean
  inlineBytes: number
  /** Stands before </head>, or in a file that has no <body> of its own. */
  position: 'head' | 'body' | 'unknown'
  at: Span
}

export type StyleFact = {
  href: Target | null
  asset: string | null
  media: string | null
  inlineBytes: number
  position: 'head' | 'body' | 'unknown'
  integrity: boolean
  at: Span
}

export type ImageFact = {
  src: Target | null
  width: boolean
  height: boolean
  sizedByStyle: boolean
  loading: string | null
  viaFilter: boolean
  at: Span
}

export type UrlFact = {
  url: string
  host: string
  scheme: 'http' | 'https' | 'relative'
  use: 'script' | 'style' | 'image' | 'frame' | 'form' | 'preload' | 'link' | 'code' | 'text'
  live: boolean
  at: Span
}

export type LibraryFact = {
  library: string
  /** Exact version, or null where the evidence names none. */
  version: string | null
  /** A range or tag in a CDN URL such as `@11` or `@latest`. */
  floating: string | null
  evidence: 'url' | 'banner' | 'constant' | 'file-name'
  source: 'asset' | 'inline' | 'url'
  at: Span
}

export type AppBlockFact = { handle: string; block: string; uuid: string; disabled: boolean; embed: boolean; at: Span }

export type NameUse = { name: string; at: Span }

export type SyntaxFact = { code: string; values: Record<string, string>; at: Span }

export type SecretFact = { kind: string; shown: string; public: boolean; at: Span }

/** All that one file says, read once; a pure function of its text and kind, plain JSON. */
export type Facts = {
  kind: FileKind
  language: 'liquid' | 'json' | 'javascript' | 'css' | 'text' | 'binary'
  lines: number
  /** False when there is no code but blanks and comments. */
  hasCode: boolean
  renders: RenderFact[]
  tags: NameUse[]
  filters: NameUse[]
  objects: NameUse[]
  scripts: ScriptFact[]
  styles: StyleFact[]
  images: ImageFact[]
  urls: UrlFact[]
  assets: { target: Target; at: Span }[]
  libraries: LibraryFact[]
  appBlocks: AppBlockFact[]
  sectionTypes: { type: string; disabled: boolean; at: Span }[]
  blockTypes: { type: string; at: Span }[]
  secrets: SecretFact[]
  syntax: SyntaxFact[]
  /** Why the file, or a part of it, could not be read. */
  notAnalysed: { reason: string; at: Span }[]
  themeInfo: { name: string | null; version: string | null; author: string | null } | null
}
