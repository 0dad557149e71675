import type { RiskFact } from '../facts.ts'
import { domSinksIn } from './dom-sinks.ts'

type Risk = RiskFact['risk']

const STORED =
  '(?:(?:local|session)Storage|window\\.name|document\\.cookie|location\\.(?:hash|search)|atob|unescape|decodeURIComponent|[\\w$.]{1,40}\\.responseText)'

const PATTERNS: readonly { risk: Risk; regex: RegExp }[] = [
  { risk: 'eval-of-data', regex: new RegExp(`(?<![\\w$.])(?:eval|Function)\\s{0,9}\\(\\s{0,9}(?:window\\.)?${STORED}[^\\n;]{0,80}`, 'g') },
  { risk: 'eval-of-data', regex: new RegExp(`(?<=[=,(;\\s])window\\.eval\\s{0,9}\\(\\s{0,9}${STORED}[^\\n;]{0,80}`, 'g') },
  { risk: 'obfuscated-code', regex: /eval\(function\(p,\s?a,\s?c,\s?k,\s?e,\s?[dr]\)/g },
  { risk: 'obfuscated-code', regex: /(?:var|let|const|function)\s{1,9}_0x[0-9a-f]{3,8}\b/g },
  // Only what could have been written as it is: accents and symbols are escaped by every minifier.
  { risk: 'obfuscated-code', regex: /(?:\\x[2-7][0-9a-f]){24}/gi },
  { risk: 'document-write', regex: /document\.write(?:ln)?\s{0,9}\([^\n;]{0,200}/g },
  {
    risk: 'open-redirect',
    regex:
      /(?:location(?:\.href)?\s{0,9}=(?!=)|location\.(?:assign|replace)\s{0,9}\()[^\n;]{0,120}?(?:URLSearchParams|[pP]arams\.get\(|getParameter|location\.hash|document\.referrer)/g,
  },
  { risk: 'string-timer', regex: /(?<![\w$])set(?:Timeout|Interval)\s{0,9}\(\s{0,9}["'][^"'\n]{1,120}/g },
]

const SHOWN = 80
const MAX_EACH = 20

export type FoundRisk = { risk: Risk; shown: string; start: number; end: number }

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain
}

/** Dangerous shapes of script code; obfuscation once a file is enough. */
export function risksIn(code: string): FoundRisk[] {
  const found: FoundRisk[] = []
  for (const { risk, regex } of PATTERNS) {
    if (risk === 'obfuscated-code' && found.some(other => other.risk === risk)) continue
    const limit = risk === 'obfuscated-code' ? 1 : MAX_EACH
    regex.lastIndex = 0
    let count = 0
    for (let match = regex.exec(code); match && count < limit; match = regex.exec(code), count++)
      found.push({ risk, shown: shorten(match[0]), start: match.index, end: match.index + match[0].length })
  }
  for (const { start, end } of domSinksIn(code)) found.push({ risk: 'dom-sink', shown: shorten(code.slice(start, end)), start, end })
  return found
}
