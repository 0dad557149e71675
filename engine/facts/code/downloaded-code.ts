/** `fetch(…).then(r => r.text()).then(code => …`: the name of what came. */
const CAME =
  /\.text\(\)\s{0,4}(?:;\s{0,4})?\}?\s{0,4}\)\s{0,9}\.then\(\s{0,4}(?:async\s{1,4})?(?:function\s{0,4}\(\s{0,4}([\w$]{1,40})|\(?\s{0,4}([\w$]{1,40})\s{0,4}\)?\s{0,4}=>)/g
/** `script.textContent = event.data`, from a worker. */
const MESSAGE = /\.(?:textContent|text|innerHTML)\s{0,4}=\s{0,4}[\w$]{1,40}\.data\b/g
const MAKES_SCRIPT = /createElement\(\s{0,4}["'`]script["'`]/
const WORKER = /new (?:Shared)?Worker\(/
const NEAR = 400
const MAX = 5

type Found = { start: number; end: number }

/** Scripts that fetch a text and run it. */
export function downloadedCodeIn(code: string): Found[] {
  return [...fetched(code), ...fromWorkers(code)].slice(0, MAX)
}

function fetched(code: string): Found[] {
  if (!code.includes('.text()')) return []
  return [...code.matchAll(CAME)].flatMap(match => {
    const name = match[1] ?? match[2] ?? ''
    const from = match.index + match[0].length
    const after = code.slice(from, from + NEAR)
    const runs = new RegExp(`(?<![\\w$.])(?:eval|Function)\\(\\s{0,4}${escaped(name)}\\s{0,4}\\)`).exec(after)
    const fills = new RegExp(`\\.(?:text|textContent|innerHTML)\\s{0,4}=\\s{0,4}${escaped(name)}(?![\\w$])`).exec(after)
    const found = runs ?? (fills && MAKES_SCRIPT.test(after.slice(0, fills.index)) ? fills : null)
    return found ? [{ start: from + found.index, end: from + found.index + found[0].length }] : []
  })
}

function fromWorkers(code: string): Found[] {
  if (!code.includes('Worker(') || !WORKER.test(code)) return []
  return [...code.matchAll(MESSAGE)]
    .filter(({ index }) => MAKES_SCRIPT.test(code.slice(Math.max(0, index - NEAR), index)))
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length }))
}

function escaped(name: string): string {
  return name.replaceAll('$', '\\$')
}
