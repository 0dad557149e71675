const BETWEEN_QUOTES = /[^"'\\\n]{1,160}/g
const WORD = /[\w.@-]+/g
/** Liquid in a setting that may name anything. */
const BUILDS_NAMES = /\binclude\s+[a-z_]/i

/** Every word of a text that may be the name of a file, however broken the text is; `*` where it may build names. */
export function nameableIn(source: string): string[] {
  if (BUILDS_NAMES.test(source)) return ['*']
  const parts = [...source.matchAll(BETWEEN_QUOTES)].map(([part]) => part.trim())
  const words = [...source.matchAll(WORD)].map(([word]) => word)
  return [...new Set([...parts, ...words])].filter(word => /\w/.test(word) && !word.includes('*'))
}
