const WINDOW = 2000

/** Bundlers that wrap each module in eval("…") leave its comments inside of strings. */
export function quotedComments(code: string): (offset: number) => boolean {
  if (!code.includes('eval("')) return () => false
  return offset => {
    const before = code.slice(Math.max(0, offset - WINDOW), offset)
    return before.lastIndexOf('/*') > before.lastIndexOf('*/')
  }
}
