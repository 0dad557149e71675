/** An escape, a class, a bracket of a group, a count, another sign, or text. */
const TOKEN = /\\.?|\[(?:\\.|[^\]\\])*\]?|[()]|\{(?:[^}]*\})?|[?*+^$.]|[^\\[(){?*+^$.]+/gs
const ESCAPED_SIGN = /[.\-/@+*?()[\]{}|^$:!"'\\]/

/** Drops groups and classes with what is in them; each leaves a break. */
function outside(pattern: string): string {
  let depth = 0
  let plain = ''
  for (const token of pattern.match(TOKEN) ?? []) {
    const sign = token.charAt(0)
    if (sign === '(' || sign === ')') {
      depth += sign === '(' ? 1 : -1
      plain += '\0'
    } else if (depth > 0) continue
    else if (sign === '\\') plain += ESCAPED_SIGN.test(token.slice(1)) ? token.slice(1) : '\0'
    else if (sign === '{' || sign === '?' || sign === '*') plain = `${plain.slice(0, -1)}\0`
    else if (sign === '[' || sign === '+' || sign === '^' || sign === '$' || sign === '.') plain += '\0'
    else plain += token
  }
  return plain
}

/** The longest text that every match of a pattern must hold; '' when none is sure. */
export function literalOf(pattern: string): string {
  if (isChoice(pattern)) return ''
  return outside(pattern)
    .split(/\0|§§version§§/)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}

function isChoice(pattern: string): boolean {
  if (!pattern.includes('|')) return false
  return /(^|[^\\])\|/.test(pattern.replace(/\[[^\]]*\]/g, '').replace(/\((?:[^()]|\([^()]*\))*\)/g, ''))
}
