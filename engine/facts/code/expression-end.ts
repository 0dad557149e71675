const LONGEST = 300

/** Where an expression ends that starts at an offset: at a closing bracket that is not its own, at `;`, or at a `,` that is not inside of it. */
export function expressionEnd(code: string, from: number): number {
  let depth = 0
  const limit = Math.min(code.length, from + LONGEST)
  for (let at = from; at < limit; at++) {
    const char = code.charAt(at)
    if (char === '"' || char === "'" || char === '`') {
      const close = code.indexOf(char, at + 1)
      if (close < 0 || close >= limit) return limit
      at = close
    } else if (char === '(' || char === '[' || char === '{') depth++
    else if (char === ')' || char === ']' || char === '}') {
      if (depth-- === 0) return at
    } else if (depth === 0 && (char === ';' || char === ',')) return at
  }
  return limit
}
