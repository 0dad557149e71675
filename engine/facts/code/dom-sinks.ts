import { expressionEnd } from './expression-end.ts'

const OUTSIDE = /location\.(?:hash|search)(?!\.length)|URLSearchParams|document\.referrer|window\.name|(?:local|session)Storage/
const HARMLESS = /^(?:encodeURIComponent|parseInt|parseFloat|Number|escape|escapeHtml|sanitize)\b|\.length\b|DOMPurify/
const SINK =
  /\.(?:inner|outer)HTML\s{0,9}\+?=(?!=)|\.insertAdjacentHTML\s{0,9}\(\s{0,9}["'\w]{1,20}\s{0,9},|\.html\s{0,9}\(|\.append\s{0,9}\(|document\.write(?:ln)?\s{0,9}\(/g
const ASSIGNED = /(?:^|[\s,;({])([A-Za-z_$][\w$]{2,40})\s{0,9}=(?![=>])([^;=]{0,160})$/
const BEFORE = 200
const NEAR = 2500
const MAX = 20
const MAX_SOURCES = 400

type Tainted = { name: string; at: number }

/** Variables that hold what the address bar, the referrer or storage says; short names mean too many things. */
function taintedNames(code: string): Tainted[] {
  return [...code.matchAll(new RegExp(OUTSIDE, 'g'))].slice(0, MAX_SOURCES).flatMap(({ index }) => {
    const [, name, start] = ASSIGNED.exec(code.slice(Math.max(0, index - BEFORE), index)) ?? []
    return name && !HARMLESS.test((start ?? '').trimStart()) ? [{ name, at: index }] : []
  })
}

/** What runs of an expression: its quoted strings dropped, of templates only their `${…}` kept. */
function running(expression: string): string {
  const unquoted = expression.replace(/"(?:[^"\\]|\\.){0,300}"|'(?:[^'\\]|\\.){0,300}'/g, '""')
  return unquoted.replace(/`[^`]{0,300}`?/g, template => [...template.matchAll(/\$\{([^}]{0,200})\}/g)].map(([, inner]) => inner).join('+'))
}

/** HTML written from what visitors can be made to bring: a link's query, the hash, storage. */
export function domSinksIn(code: string): { start: number; end: number }[] {
  if (!OUTSIDE.test(code)) return []
  const names = taintedNames(code)
  const found: { start: number; end: number }[] = []
  for (const match of code.matchAll(SINK)) {
    const from = match.index + match[0].length
    const end = expressionEnd(code, from)
    // FormData and URLSearchParams also have an append, of a name and a value.
    if (match[0].startsWith('.append') && code.charAt(end) === ',') continue
    const written = running(code.slice(from, end))
    const near = names.filter(({ at }) => at < from && from - at < NEAR)
    const words = new Set(written.match(/(?<![.\w$])[A-Za-z_$][\w$]*/g))
    if (HARMLESS.test(written.trimStart()) || !(OUTSIDE.test(written) || near.some(({ name }) => words.has(name)))) continue
    found.push({ start: match.index, end })
    if (found.length === MAX) break
  }
  return found
}
