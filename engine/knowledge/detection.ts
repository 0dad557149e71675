/**
 * How one library shows itself. Patterns are regular expression sources; `§§version§§` stands for the version.
 * `banner` and `constant` are tried on a window around each thing that looks like a version, never on the whole file.
 */
export type LibraryDetection = {
  library: string
  /** The library that this one is a lesser build of: where both are told by one version, it is this one. */
  insteadOf?: string
  /** On the URL without its query. */
  url: string[]
  /** On the asset's own name. */
  fileName: string[]
  /** In comments. */
  banner: string[]
  /** In code. */
  constant: string[]
}

/** Words that show an app or tag in running code (`_learnq`, `window.BOLD`), in a comment (its signature) or in an element of a page. */
export type MarkDetection = { code: string[]; comment: string[]; page: string[] }
