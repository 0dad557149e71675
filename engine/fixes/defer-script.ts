import type { ScriptFact } from '../facts/facts.ts'
import type { Finding } from '../finding.ts'
import { scriptName } from '../script-name.ts'
import { type Edit, type Proposal, type Refusal, refusal, refuse } from './fix.ts'
import type { FixContext } from './fix-context.ts'
import { inlineCode } from './page-code.ts'
import { namesUsedBy, wordsIn, wordsOfLibrary } from './script-globals.ts'

/** A script and what is known of its code. */
type Script = { file: string; fact: ScriptFact; words: ReadonlySet<string>; code: string | null }

/** Adds `defer` where nothing that runs before the deferred script needs it. */
export function deferScript({ place, values }: Finding, context: FixContext): Proposal {
  if (place.type !== 'file') return refuse()
  const { file, line } = place
  const facts = context.theme.files.get(file)?.facts
  const fact = facts?.scripts.find(script => script.at.line === line && script.loading === 'blocking' && scriptName(script) === values.src)
  if (!fact) return refuse(refusal(file, line, 'not-found'))
  const script = readScript(context, file, fact)
  if ('because' in script) return refuse(script)
  const stop = mustRunFirst(script) ?? followedBy(script, context) ?? neededBy(script, context)
  if (stop) return refuse(stop)
  const edit = fact.viaFilter ? writeTag(script, context) : addAttribute(script, context)
  return 'because' in edit ? refuse(edit) : { edits: [edit], deletions: [], refused: [] }
}

function readScript({ theme, source }: FixContext, file: string, fact: ScriptFact): Script | Refusal {
  if (fact.asset !== null) {
    const code = source(`assets/${fact.asset}`) ?? source(`assets/${fact.asset}.liquid`)
    if (code === null) return refusal(file, fact.at.line, 'script-unread')
    return { file, fact, code, words: wordsIn(code) }
  }
  const libraries = theme.files.get(file)?.facts.libraries.filter(each => each.source === 'url' && isIn(each.at.start, fact)) ?? []
  const words = libraries.map(({ library }) => wordsOfLibrary(library))
  if (libraries.length !== 1 || !words[0]) return refusal(file, fact.at.line, 'script-unread')
  return { file, fact, code: null, words: new Set(words[0]) }
}

function isIn(offset: number, { at }: Pick<ScriptFact, 'at'>): boolean {
  return offset >= at.start && offset < at.end
}

/** Code that works only while the parser waits for it, or that changes what all later code finds. */
const FIRST: readonly [string, RegExp][] = [
  ['document.write', /document\s*\.\s*write(?:ln)?\b/],
  [
    'prototype',
    /\b(?:Array|String|Object|Number|Function|Promise|Element|HTMLElement|Node|NodeList|Event)\s*\.\s*prototype\s*(?:\.\s*\w+|\[[^\]]{1,80}\])\s*=[^=]/,
  ],
  ['polyfill', /polyfill/i],
  ['createElement', /createElement\s*=[^=]/],
  ['no-js', /no-js|documentElement\s*\.\s*className/],
  ['scripts[…]', /scripts?\s*\[[^\]]{0,60}length/],
]

function mustRunFirst({ file, fact, code }: Script): Refusal | null {
  const found = code === null ? undefined : FIRST.find(([, pattern]) => pattern.test(code))
  return found ? refusal(file, fact.at.line, 'script-must-run-first', { what: found[0] }) : null
}

/** A script that loads after it without waiting, in this file or one that may stand below it. */
function followedBy(script: Script, context: FixContext): Refusal | null {
  for (const { path, facts } of context.theme.files.values()) {
    if (context.theme.liveness(path) === 'dead') continue
    for (const other of facts.scripts) {
      if (other === script.fact || other.src === null || other.loading === 'inert' || isBefore(path, other.at.start, script)) continue
      if (other.loading === 'defer' || other.loading === 'module' || !mayNeed(other, script, context)) continue
      return refusal(script.file, script.fact.at.line, 'script-followed', { src: scriptName(other), file: path })
    }
  }
  return null
}

/** An unread script that waits for nothing may find jQuery missing; other names of a theme it cannot know. */
function mayNeed(other: ScriptFact, script: Script, context: FixContext): boolean {
  const code = other.asset === null ? null : (context.source(`assets/${other.asset}`) ?? context.source(`assets/${other.asset}.liquid`))
  if (code !== null) return firstUsed(code, script) !== null
  return other.loading !== 'async' || script.words.has('jQuery')
}

function neededBy(script: Script, context: FixContext): Refusal | null {
  for (const { file, at, code } of inlineCode(context)) {
    if (isBefore(file, at, script)) continue
    const name = firstUsed(code, script)
    if (name !== null)
      return refusal(script.file, script.fact.at.line, 'script-needed', { file, line: String(context.lineOf(file, at)), name })
  }
  return null
}

/** A name of the script that code uses; of a library from a CDN only its own words are known, and any use of them counts. */
function firstUsed(code: string, { words, code: own }: Script): string | null {
  const used = own === null ? wordsIn(code) : namesUsedBy(code)
  for (const name of used) if (words.has(name)) return name
  return null
}

/** Only what stands above it in its own file surely runs before it, and only if the file stands once in a page. */
function isBefore(path: string, at: number, { file, fact }: Script): boolean {
  return path === file && at < fact.at.start && (file.startsWith('layout/') || file.startsWith('templates/'))
}

/** `{{ 'x.js' | asset_url | script_tag }}` becomes the tag that it writes, with defer. */
function writeTag({ file, fact }: Script, { page }: FixContext): Edit | Refusal {
  const found = page(file)
  const node = found?.statements.find(statement => statement.node.start === fact.at.start)?.node
  const filter = node?.markup.filters.at(-1)
  const isPlain =
    node?.kind === 'output' && filter?.name === 'script_tag' && node.inside === 'text' && filter.args.length + filter.named.length === 0
  if (!found || !node || !filter || !isPlain) return refusal(file, fact.at.line, 'unusual-form')
  const piped = found.source.slice(node.markupStart, filter.start).trim()
  const url = piped.endsWith('|') ? piped.slice(0, -1).trim() : piped
  const quote = url.includes('"') ? "'" : '"'
  if (url.includes(quote) && url.includes('"')) return refusal(file, fact.at.line, 'unusual-form')
  const [open, close] = [found.source.slice(node.start, node.markupStart), found.source.slice(node.markupEnd, node.end)]
  if (open.includes('-') || close.includes('-')) return refusal(file, fact.at.line, 'unusual-form')
  return { file, from: node.start, to: node.end, text: `<script src=${quote}{{ ${url} }}${quote} defer></script>` }
}

function addAttribute({ file, fact }: Script, { page }: FixContext): Edit | Refusal {
  const found = page(file)
  const element = found?.tags.find(tag => tag.element.start === fact.at.start)?.element
  const src = element?.attributes.find(({ name }) => name === 'src')
  if (!found || !element?.complete || !src || src.conditional || src.valueStart < 0) return refusal(file, fact.at.line, 'unusual-form')
  return { file, from: element.start + '<script'.length, to: element.start + '<script'.length, text: ' defer' }
}
