/** `fetch(…).then(r => r.text()).then(code => …`: the name of what came. */
const CAME =
  /\.text\(\)\s{0,4}(?:;\s{0,4})?\}?\s{0,4}\)\s{0,9}\.then\(\s{0,4}(?:async\s{1,4})?(?:function\s{0,4}\(\s{0,4}([\w$]{1,40})|\(?\s{0,4}([\w$]{1,40})\s{0,4}\)?\s{0,4}=>)/g
/** `script.textContent = event.data`, from a worker. */
const MESSAGE = /\.(?:textContent|text|innerHTML)\s{0,4}=\s{0,4}[\w$]{1,40}\.data\b/g
const MAKES_SCRIPT = /createElement\(\s{0,4}["'`]script["'`]/
const WORKER = /new (?:Shared)?Worker\(/
/** `eval(script)`, of a variable. */
const EVALUATED = /(?<![\w$.])(?:eval|Function)\(\s{0,4}([A-Za-z_$][\w$]{0,40})\s{0,4}\)/g
/** `success: function (page)`, `.done(page =>`: the name of what a server answered. */
const ANSWER =
  /(?:\b(?:success|complete|onload)\s{0,4}[:=(]|\.(?:then|done)\()\s{0,4}(?:async\s{1,4})?(?:function\s{0,4}[\w$]{0,40}\(\s{0,4}([\w$]{1,40})|\(?\s{0,4}([\w$]{1,40})\s{0,4}\)?\s{0,4}=>)|\bsuccess\s{0,4}\(\s{0,4}([\w$]{1,40})\s{0,4}\)\s{0,4}\{/g
const NEAR = 400
const MAX = 5

type Found = { start: number; end: number }

/** Scripts that fetch a text and run it. */
export function downloadedCodeIn(code: string): Found[] {
  const found = [...fetched(code), ...answered(code), ...fromWorkers(code)]
  return [...new Map(found.map(each => [each.end, each])).values()].slice(0, MAX)
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

/** What an answer holds, or a part of it that a variable keeps, run as code. */
function answered(code: string): Found[] {
  if (!code.includes('eval(') && !code.includes('Function(')) return []
  return [...code.matchAll(EVALUATED)].flatMap(({ index, 0: text, 1: name = '' }) => {
    const before = code.slice(Math.max(0, index - 2 * NEAR), index)
    const answers = [...before.matchAll(ANSWER)].map(match => match[1] ?? match[2] ?? match[3] ?? '')
    const kept = new RegExp(`(?<![\\w$.])${escaped(name)}\\s{0,4}=\\s{0,4}([\\w$]{1,40})\\b`, 'g')
    const sources = [name, ...[...before.matchAll(kept)].map(([, source = '']) => source)]
    return sources.some(source => answers.includes(source)) ? [{ start: index, end: index + text.length }] : []
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
