import type { Reader } from './reader.ts'

const LONGEST = 400
/** Comments, and the conditions of Liquid around the one statement. */
const AROUND = /\/\*[\s\S]*?\*\/|^\s*\/\/[^\n]*$|\{%-?\s*(?:if|unless|endif|endunless)\b[^%]*%\}/gm
/** Nothing but a way to a fixed place of the store or the web; what Liquid completes is made for this visitor. */
const ONLY_SENDS_ON =
  /^\s*(?:(?:window|document|self|top)\.)?location(?:\.href)?\s*(?:=\s*|\.(?:replace|assign)\(\s*)(["'`])((?:https?:\/)?\/[^"'`\n{$]*)\1\s*\)?\s*;?\s*(?:\/\/[^\n]*)?\s*$/
/** What the cart, accounts and apps do on the way is no address that has moved. */
const ON_THE_WAY = /^\/(?:cart|account|checkout|challenge|apps|tools|a|community)(?:[/?]|$)/

/** A script that does nothing but send the visitor elsewhere as soon as it is read. */
export function readRedirect({ source, facts, places }: Reader, start: number, end: number): void {
  if (end - start > LONGEST) return
  const [, , target] = ONLY_SENDS_ON.exec(source.slice(start, end).replace(AROUND, '')) ?? []
  if (target && !ON_THE_WAY.test(target))
    facts.risks.push({ risk: 'script-redirect', shown: target.slice(0, 80), at: places.span(start, end) })
}
