/** Drops groups and classes with what is in them; each leaves a break. */
function outside(pattern: string): string {
  let depth = 0
  let inClass = false
  let plain = ''
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at)
    if (char === '\\') {
      if (depth === 0 && !inClass) plain += /[.\-/@+*?()[\]{}|^$:!"'\\]/.test(pattern.charAt(at + 1)) ? pattern.charAt(at + 1) : '\0'
      at++
    } else if (inClass) inClass = char !== ']'
    else if (char === '[') {
      inClass = true
      plain += '\0'
    } else if (char === '(' || char === ')') {
      depth += char === '(' ? 1 : -1
      plain += '\0'
    } else if (depth > 0) continue
    else if (char === '{') {
      const close = pattern.indexOf('}', at)
      plain = `${plain.slice(0, -1)}\0`
      at = close < 0 ? at : close
    } else if (char === '?' || char === '*' || char === '+') plain = char === '+' ? `${plain}\0` : `${plain.slice(0, -1)}\0`
    else if (char === '^' || char === '$' || char === '.') plain += '\0'
    else plain += char
  }
  return plain
}

/** The longest text that every match of a pattern must hold; '' when none is sure. */
export function literalOf(pattern: string): string {
  if (/(^|[^\\])\|/.test(pattern.replace(/\[[^\]]*\]/g, '').replace(/\((?:[^()]|\([^()]*\))*\)/g, ''))) return ''
  return outside(pattern)
    .split(/\0|§§version§§/)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}
