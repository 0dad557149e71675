import type { SchemaFact } from './schema-fact.ts'

/** Where something stands in a file: 1-based line and column, UTF-16 offsets [start, end). */
export type Span = { line: number; column: number; start: number; end: number }

/** `group` is a section group: a JSON file under sections/. */
export type FileKind = 'layout' | 'template' | 'section' | 'group' | 'block' | 'snippet' | 'asset' | 'config' | 'locale' | 'other'

/**
 * What an expression resolves to: a string, one of several (each may hold `*`), a pattern with `*` for its unknown parts,
 * or an expression nobody can read.
 */
export type Target = ({ known: string } | { oneOf: string[] } | { pattern: string } | { unknown: string }) & {
  /** The same with holes for what other files fill (engine/facts/liquid/holes.ts). */
  open?: string[]
}

/** What a name may hold: strings, `*` in them for what is not known, with holes. */
export type NamedValues = { name: string; values: string[] }

/** `free`: anything may be typed, beside these values. */
export type SettingFact = { id: string; values: string[]; free: boolean }

/** Where output lands in the file itself: `comment` is inside an HTML comment (Liquid runs, nothing loads). */
export type Position = 'head' | 'body' | 'comment' | 'unknown'

/** `editor`: only in the theme editor; `sometimes`: under a condition; `never`: under `{% if false %}`. */
export type When = 'always' | 'sometimes' | 'editor' | 'never'

export type RenderFact = {
  tag: 'render' | 'include' | 'section' | 'sections' | 'layout' | 'content_for'
  /** For content_for: the block type; `*` for `{% content_for 'blocks' %}`. For `{% layout none %}`: known `none`. */
  target: Target
  /** What render and include hand over; no name stands for `with`, which is called as the snippet is. */
  args: NamedValues[]
  /** What the loops around it in this file go through, the outermost first; a `for` of render or include counts. */
  around: string[]
  position: Position
  when: When
  /** Its conditions ask only what page this is and what it shows. */
  byPage?: true
  /** What it writes is caught and asked for `Liquid error` before it is shown. */
  caught?: true
  at: Span
}

export type ScriptFact = {
  src: Target | null
  /** The theme asset it loads, when src is `'name' | asset_url`. */
  asset: string | null
  type: string | null
  /** `inert` is not run as it stands: data, templates, or a type that another script swaps later (`lazyload2`). */
  loading: 'blocking' | 'async' | 'defer' | 'module' | 'inert'
  /** Written by `{{ … | script_tag }}`. */
  viaFilter: boolean
  integrity: boolean
  inlineBytes: number
  /** Standing before </head>, after <body>, or in a file that has neither: then it is where its renderers are. */
  position: Position
  when: When
  at: Span
}

export type StyleFact = {
  href: Target | null
  asset: string | null
  media: string | null
  /** `deferred`: media swapped on load, or a preload that becomes a style; `inert`: only inside <noscript> or an alternate. */
  loading: 'blocking' | 'deferred' | 'inert'
  viaFilter: boolean
  /** `{% style %}`, `{% stylesheet %}` and <style> have no href. */
  inlineBytes: number
  /** `{% stylesheet %}`: Shopify serves those of all files as one stylesheet. */
  bundled: boolean
  position: Position
  integrity: boolean
  when: When
  at: Span
}

export type ImageFact = {
  src: Target | null
  asset: string | null
  /** An empty alt is a decision; `dynamic` is filled by Liquid. */
  alt: 'missing' | 'empty' | 'text' | 'dynamic'
  /** Also where Liquid writes the attributes and may well write these. */
  width: boolean
  height: boolean
  /** aspect-ratio or both sizes in its own style attribute. */
  sizedByStyle: boolean
  /** `perhaps`: Liquid writes the attribute, or a condition around it may ask which image of the page this is. */
  lazy: 'surely' | 'perhaps' | 'no'
  srcset: boolean
  /** Written by `image_tag` or `img_tag`; image_tag sets sizes by itself unless told otherwise. */
  viaFilter: boolean
  inLoop: number
  position: Position
  when: When
  at: Span
}

export type PreloadFact = {
  rel: 'preload' | 'modulepreload' | 'prefetch' | 'preconnect' | 'dns-prefetch'
  href: Target | null
  asset: string | null
  as: string | null
  crossorigin: boolean
  viaFilter: boolean
  at: Span
}

export type FontFact = { family: string | null; display: string | null; source: 'css' | 'url' | 'filter'; at: Span }

/** What a page makes of an asset, so that a name nobody can read leads to no file of another kind. */
export type AssetUse = 'script' | 'style' | 'media'

export type UrlFact = {
  url: string
  /** Lower case, no port; '' for a relative URL. */
  host: string
  /** `relative` is a path; `//host/…` counts as https. */
  scheme: 'http' | 'https' | 'relative'
  use: 'script' | 'style' | 'image' | 'frame' | 'form' | 'preload' | 'link' | 'code' | 'text'
  /** False in HTML comments, Liquid comments and comments of code: nobody loads it. */
  live: boolean
  at: Span
}

export type LibraryFact = {
  library: string
  /** Exact version, or null where the evidence names none. */
  version: string | null
  /** A range or tag in a CDN URL such as `11` or `latest`. */
  floating: string | null
  evidence: 'url' | 'banner' | 'constant' | 'file-name'
  source: 'asset' | 'inline' | 'url'
  at: Span
}

/**
 * A mark of an app or tag (engine/knowledge/apps.json) seen in the text.
 * `set`: the code makes the global that the mark names (`window.KlarnaThemeGlobals = {}`), as only its owner's set-up does.
 * `page`: in an element, as its name, class or attribute; `commented`: a word of code that stands in a comment.
 */
export type MarkFact = { mark: string; within: 'code' | 'comment' | 'commented' | 'page'; set: boolean; at: Span }

/** What stands there shows only if the merchant has filled or turned on a setting of the theme or of its section. */
export type SwitchFact = { of: 'theme' | 'section'; setting: string; at: Pick<Span, 'start' | 'end'> }

/** A path that Shopify hands on to an app: `apps/wishlist`. */
export type ProxyFact = { path: string; at: Span }

export type AppBlockFact = { handle: string; block: string; uuid: string; disabled: boolean; embed: boolean; at: Span }

export type AssetFact = {
  target: Target
  /** `path`: relative to the stylesheet or script; `filter`: through asset_url and its kin. */
  by: 'filter' | 'path'
  /** Where the page says it. */
  use?: AssetUse
  /** `never` in an HTML comment. */
  when: When
  /** A setting of the merchant decides, or a script does. */
  optional: boolean
  at: Span
  /** In an HTML comment that no browser reads, not even an old one. */
  commented?: true
}

/** A name used in a file: its first place and the line of each use. */
export type NameUse = { name: string; at: Span; lines: number[] }

export type SyntaxCode =
  | 'unclosed-tag'
  | 'unclosed-output'
  | 'unclosed-block'
  | 'unclosed-raw'
  | 'mismatched-end'
  | 'unexpected-end'
  | 'unknown-tag'
  | 'misplaced-branch'
  | 'missing-target'
  | 'invalid-json'
  | 'invalid-schema'

/** `values` fill the text: `tag`, `expected`, `message` … */
export type SyntaxFact = { code: SyntaxCode; values: Record<string, string>; at: Span }

/** `shown` is masked: never the secret itself. */
export type SecretFact = { kind: string; shown: string; public: boolean; at: Span }

export type RiskFact = {
  risk:
    | 'eval-of-data'
    | 'obfuscated-code'
    | 'document-write'
    | 'retired-property'
    | 'raw-structured-data'
    | 'broken-structured-data'
    | 'repeated-id'
    | 'positive-tabindex'
    | 'header-rewrite'
    | 'header-reading'
    | 'printed-secret'
    | 'dom-sink'
    | 'open-redirect'
    | 'unescaped-input'
    | 'string-timer'
    | 'cookie-leak'
    | 'unquoted-person'
    | 'script-redirect'
    | 'speed-test-cheat'
  shown: string
  at: Span
}

/** Lines that can go together: a block or an element with the lines that it wraps, or a tag on several lines, which wraps none. */
export type WholeFact = { first: number; last: number; wraps: number[] }

/** Code that somebody put into a comment on lines of its own. */
export type CommentedFact = {
  at: Span
  last: number
  /** A script, a frame, a style or an image; else Liquid alone. */
  hasTags: boolean
  /** Names of snippets that it would call. */
  calls: string[]
  /** Namespaces of metafields that it would ask for. */
  metafields: string[]
}

export type LoopFact = {
  tag: 'for' | 'tablerow' | 'paginate'
  over: string
  depth: number
  /** What the loops around it go through, the outermost first. */
  around: string[]
  at: Span
  /** Something that can be pointed at on the page begins in it. */
  shows?: true
}

/** An HTML element that accessibility and SEO ask about; attribute values keep their Liquid, null has no value. */
export type ElementFact = {
  name: string
  attributes: Record<string, string | null>
  /** Has text, an image with alt, or a label; `unknown` when Liquid may supply it. */
  named: 'yes' | 'no' | 'unknown'
  position: Position
  when: When
  at: Span
}

/** All that one file says, read once; a pure function of its path and text, plain JSON. */
export type Facts = {
  kind: FileKind
  language: 'liquid' | 'json' | 'javascript' | 'css' | 'text' | 'binary'
  lines: number
  /** Fingerprint of a script's or stylesheet's text; '' for other files and where it was not read. */
  hash: string
  /** False when there is no code but blanks and comments. */
  hasCode: boolean
  /** Its first comment says that a program writes it and nobody should edit it. */
  overwritten: boolean
  /** Scripts and styles only; null elsewhere. */
  minified: boolean | null
  renders: RenderFact[]
  /** Lines of a Liquid file on which a block or an element begins or ends whose other end stands elsewhere. */
  heldLines: number[]
  wholes: WholeFact[]
  commented: CommentedFact[]
  tags: NameUse[]
  filters: NameUse[]
  /**
   * Dotted paths: `product.featured_image`, `shop.metafields.loox`; `[0]` and `['x']` are read, dynamic parts end the path.
   * A variable of the file is replaced by what it stands for; paths of others are left out.
   */
  objects: NameUse[]
  scripts: ScriptFact[]
  styles: StyleFact[]
  images: ImageFact[]
  preloads: PreloadFact[]
  fonts: FontFact[]
  /** `@import` of stylesheets, before the first rule. */
  imports: { url: string; at: Span }[]
  elements: ElementFact[]
  /** Images of one point, which no shopper sees. */
  pixels: { at: Pick<Span, 'start' | 'end'> }[]
  switches: SwitchFact[]
  loops: LoopFact[]
  urls: UrlFact[]
  /** Theme assets that it loads or names through asset_url, asset_img_url, inline_asset_content, url() or import. */
  assets: AssetFact[]
  /** Words that look like the name of a theme file (`slider.js`, `icon-cart.svg`), wherever they stand. */
  mentions: string[]
  /** Quoted words of scripts and attributes that could name a section or a template suffix (Section Rendering API, `?view=`). */
  strings: string[]
  libraries: LibraryFact[]
  marks: MarkFact[]
  /** In running code and pages, the first place of each. */
  proxies: ProxyFact[]
  appBlocks: AppBlockFact[]
  /** Of JSON templates, groups and settings_data. */
  sectionTypes: { type: string; disabled: boolean; at: Span }[]
  blockTypes: { type: string; disabled: boolean; at: Span }[]
  schema: SchemaFact | null
  /** Values that settings may have, of schemas and of the theme editor; only those that could be names. */
  settings: SettingFact[]
  /**
   * Settings that have a value or none: of settings_data.json as they are now, of a schema as they are unless the merchant chooses.
   * `within`: those that a section or block of a JSON file fills.
   */
  filled: { settings: string[]; empty: string[]; within: string[] }
  /** What a Liquid file puts into its variables. */
  assigned: NamedValues[]
  /** `guarded`: the file asks the result for `translation missing` before it shows it. */
  translations: { key: Target; at: Span; guarded?: true }[]
  /** Words that conditions compare with the name or suffix of the page's template. */
  templateNames: string[]
  /** Dotted keys of a storefront locale file (not of `*.schema.json`). */
  localeKeys: string[]
  secrets: SecretFact[]
  risks: RiskFact[]
  syntax: SyntaxFact[]
  /** Why the file, or a part of it, could not be read. */
  notAnalysed: {
    /** `unreadable`: the disk refused it; `not-a-file`: a folder that cannot be opened, a pipe, a link to nothing; `sub-folder`: Shopify takes none. */
    reason: 'too-large' | 'too-deep' | 'invalid-json' | 'not-text' | 'unreadable' | 'not-a-file' | 'sub-folder'
    at: Span
    /** Words that may be names, where only its form is broken. */
    words?: string[]
  }[]
  themeInfo: { name: string | null; version: string | null; author: string | null } | null
}
