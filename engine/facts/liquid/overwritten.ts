const FIRST_COMMENT = /^\s*(?:\{%-?\s*layout\s+none\s*-?%\}\s*)?(?:\{%-?\s*comment\s*-?%\}|<!--)([\s\S]{0,400})/
const END = /\{%-?\s*endcomment|-->/
const NOT_TO_EDIT =
  /\b(?:do not|don['’]t|never|not be|should not|must not) (?:manually )?(?:edit|modif|change|delete|remove|touch|update|alter)/i
const WRITTEN_ANEW =
  /\b(?:overwrit|overridden|auto[- ]?generated|system-generated|automatically (?:generated|created|updated|replaced)|generated (?:by|automatically)|replaced automatically|regularly updated)/i
/** Tools of developers write files as well. */
const BUILT = /\b(?:vite|webpack|gulp|rollup|npm|deploy)/i

/** The file begins with the words that a program writes it and nobody should edit it: an app's way to say whose it is. */
export function saysOverwritten(text: string): boolean {
  const [, comment = ''] = FIRST_COMMENT.exec(text.slice(0, 600)) ?? []
  const [said = ''] = comment.split(END, 1)
  return NOT_TO_EDIT.test(said) && WRITTEN_ANEW.test(said) && !BUILT.test(said)
}
