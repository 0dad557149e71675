import type { RiskFact } from '../facts.ts'
import { cookieLeaksIn } from './cookie-leaks.ts'
import { domSinksIn } from './dom-sinks.ts'
import { downloadedCodeIn } from './downloaded-code.ts'
import { redirectsIn } from './redirects.ts'

type Risk = RiskFact['risk']

const STORED =
  '(?:(?:local|session)Storage|window\\.name|document\\.cookie|location\\.(?:hash|search)|atob|unescape|decodeURIComponent|[\\w$.]{1,40}\\.responseText)'

const PATTERNS: readonly { risk: Risk; regex: RegExp }[] = [
  { risk: 'eval-of-data', regex: new RegExp(`(?<![\\w$.])(?:eval|Function)\\s{0,9}\\(\\s{0,9}(?:window\\.)?${STORED}[^\\n;]{0,80}`, 'g') },
  { risk: 'eval-of-data', regex: new RegExp(`(?<=[=,(;\\s])window\\.eval\\s{0,9}\\(\\s{0,9}${STORED}[^\\n;]{0,80}`, 'g') },
  // `eval('(' + request.responseText + ')')`, and what an app keeps in metafields.
  {
    risk: 'eval-of-data',
    regex: /(?<![\w$.])eval\s{0,9}\(\s{0,9}["'`]\(["'`]?\s{0,9}(?:\+\s{0,9}|\$\{)[\w$.]{1,60}\.responseText\b[^\n;]{0,80}/g,
  },
  { risk: 'eval-of-data', regex: /(?<![\w$.])eval\s{0,9}\(\s{0,9}\{\{-?\s{0,9}[\w.]{1,60}\.metafields\.[^\n;]{0,80}/g },
  // `eval(window.settings.custom_js)`: text that an app or a setting left there.
  { risk: 'eval-of-data', regex: /(?<![\w$.])eval\s{0,9}\(\s{0,9}window(?:\.[\w$]{1,40}){2,4}\s{0,9}\)/g },
  // `String.fromCharCode(0157,0142,106,0x63)`: numbers in three notations hide a text.
  {
    risk: 'obfuscated-code',
    regex: /String\.fromCharCode\((?=[^)\n]{0,200}\b0x[0-9a-f])(?=[^)\n]{0,200}\b0[0-7]{2,3}\b)(?:[\dxa-f]{1,6}\s{0,2},\s{0,2}){3}/gi,
  },
  { risk: 'retired-property', regex: /\bUA-\d{4,10}-\d{1,3}\b/g },
  { risk: 'obfuscated-code', regex: /eval\(function\(p,\s?a,\s?c,\s?k,\s?e,\s?[dr]\)/g },
  { risk: 'obfuscated-code', regex: /(?:var|let|const|function)\s{1,9}_0x[0-9a-f]{3,8}\b/g },
  // Only what could have been written as it is: accents and symbols are escaped by every minifier.
  { risk: 'obfuscated-code', regex: /(?:\\x[2-7][0-9a-f]){24}/gi },
  { risk: 'document-write', regex: /document\.write(?:ln)?\s{0,9}\([^\n;]{0,200}/g },
  { risk: 'string-timer', regex: /(?<![\w$])set(?:Timeout|Interval)\s{0,9}\(\s{0,9}["'][^"'\n]{1,120}/g },
]

const SHOWN = 80
const MAX_EACH = 20

export type FoundRisk = { risk: Risk; shown: string; start: number; end: number }

export function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain
}

/** Dangerous shapes of script code, out of its comments; obfuscation once a file is enough. */
export function risksIn(code: string, isComment: (offset: number) => boolean): FoundRisk[] {
  const found: FoundRisk[] = []
  const add = (risk: Risk, start: number, end: number): void => {
    found.push({ risk, shown: shorten(code.slice(start, end)), start, end })
  }
  for (const { risk, regex } of PATTERNS) {
    if (risk === 'obfuscated-code' && found.some(other => other.risk === risk)) continue
    let left = risk === 'obfuscated-code' ? 1 : MAX_EACH
    for (const match of code.matchAll(regex)) {
      if (isComment(match.index)) continue
      add(risk, match.index, match.index + match[0].length)
      if (--left === 0) break
    }
  }
  for (const { start, end } of domSinksIn(code)) if (!isComment(start)) add('dom-sink', start, end)
  for (const { start, end } of redirectsIn(code)) if (!isComment(start)) add('open-redirect', start, end)
  for (const { start, end } of cookieLeaksIn(code)) if (!isComment(start)) add('cookie-leak', start, end)
  for (const { start, end } of downloadedCodeIn(code)) if (!isComment(start)) add('eval-of-data', start, end)
  return found
}
