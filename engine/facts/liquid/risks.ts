import type { Filter } from '../../lexer/markup.ts'
import type { LiquidNode } from '../../lexer/tokens.ts'
import type { RiskFact } from '../facts.ts'
import type { Reader } from './reader.ts'

const CHANGING = /^(?:replace|remove)(?:_first|_last)?$/
const SAFE =
  /^(?:escape|escape_once|url_encode|url_escape|url_param_escape|json|strip_html|handle|handleize|size|md5|sha1|sha256|hmac_sha256|link_to|t|translate|base64_encode)$/

/** Themes that drop blanks from the page hide its doctype from themselves, and leave what Shopify wrote as it is. */
function isRewriting({ name, args }: Filter): boolean {
  const [what] = args
  return CHANGING.test(name) && !(what?.type === 'string' && /doctype/i.test(what.value))
}

/** Also what cuts quotes out of a text. */
const QUOTING = new RegExp(`${SAFE.source}|^replace$`)
const QUOTES = new Set(['"', "'", '`'])
/** What customers type about themselves and into the cart. */
const PERSONAL =
  /^(?:customer\.(?:name|first_name|last_name|note)|(?:customer\.default_address|order\.(?:shipping|billing)_address)\.(?:name|first_name|last_name|company|address[12]|city|street)|(?:cart|order)\.note|cart\.attributes\..+)$/
/** Texts that people write as they like, with quotation marks and line breaks. */
const WRITTEN =
  /^(?:page_title|page_description|shop\.description|(?:product|collection|article|page|blog|section\.settings)\.(?:title|description|content|excerpt|vendor|author)|product\.(?:selected_or_first_available_variant|selected_variant)\.title|article\.user\.bio)$/
/** What leaves no quotation mark: removing HTML alone leaves them. */
const QUOTED = /^(?:json|escape|escape_once|url_encode|url_escape|handle|handleize|replace|remove|t|translate|size)$/
/** Where a text stands in quotes as the value of a name: `"note": "`. */
const IN_QUOTES = /["']\s{0,4}:\s{0,4}["']$/

/** Tags that decide or work by what stands in the header. */
const READING = new Set(['if', 'elsif', 'unless', 'case'])
/** What is meant for servers, by the name under which a setting or metafield keeps it. */
const SECRET =
  /(?:^|\.)(?:settings|metafields)\.(?:.*[._-])?(?:(?:shared|api|app|client|private)[_-]?secret|secret(?:[_-]?key)?|private[_-]?(?:api[_-]?)?key|insta(?:gram)?[_-](?:\w+[_-])?token)(?:\.value)?$/i
/** What cannot be turned back into the secret. */
const DIGEST = /^(?:md5|sha1|sha256|hmac_sha1|hmac_sha256|blake3|size)$/

type LiquidRisk = Extract<
  RiskFact['risk'],
  'header-rewrite' | 'header-reading' | 'printed-secret' | 'unescaped-input' | 'unquoted-person' | 'raw-structured-data'
>

/** Hears a Liquid file's statements in order, to follow what Shopify writes into the head through variables. */
export class LiquidRisks {
  readonly reader: Reader
  readonly headers = new Set(['content_for_header'])
  readonly captures: string[] = []

  constructor(reader: Reader) {
    this.reader = reader
  }

  read(node: LiquidNode): void {
    const { name, markup } = node
    if (name === 'capture') this.captures.push(markup.defines)
    if (name === 'endcapture') this.captures.pop()
    if (name === 'capture' && markup.defines === 'content_for_header') this.found('header-rewrite', node)
    if (READING.has(name) && markup.lookups.some(({ path }) => this.headers.has(path))) this.found('header-reading', node)
    const [first] = markup.values
    if (first?.type !== 'lookup') return
    const isOutput = node.kind === 'output' || name === 'echo'
    if (this.headers.has(first.path)) this.header(node, isOutput)
    // Shopify cleans what its own forms and comments hold; the words of a search come as they were typed.
    const isTyped = isOutput && first.path === 'search.terms'
    if (isTyped && !markup.filters.some(filter => SAFE.test(filter.name))) this.found('unescaped-input', node)
    if (isOutput && this.isInCode(node) && PERSONAL.test(first.path) && !markup.filters.some(({ name }) => QUOTING.test(name)))
      this.found('unquoted-person', node)
    if (isOutput && SECRET.test(first.path) && !markup.filters.some(({ name }) => DIGEST.test(name))) this.found('printed-secret', node)
    if (isOutput && this.isInData(node) && WRITTEN.test(first.path) && !markup.filters.some(({ name }) => QUOTED.test(name)))
      this.found('raw-structured-data', node)
  }

  /** Between quotation marks in what search engines read of the page. */
  isInData({ inside, start }: LiquidNode): boolean {
    const { source, facts } = this.reader
    return inside === 'script' && source.charAt(start - 1) === '"' && facts.scripts.at(-1)?.type === 'application/ld+json'
  }

  /** In a script, or in a view that answers with JSON. */
  isInCode({ inside, start }: LiquidNode): boolean {
    const { source } = this.reader
    if ((inside !== 'script' && inside !== 'text') || !QUOTES.has(source.charAt(start - 1))) return false
    return inside === 'script' || IN_QUOTES.test(source.slice(Math.max(0, start - 12), start))
  }

  /** Cutting a value out of the header reads it; replacing or removing first is rewriting. */
  header(node: LiquidNode, isOutput: boolean): void {
    const [filter] = node.markup.filters
    const isChanged = filter !== undefined && CHANGING.test(filter.name)
    if (isChanged && node.markup.filters.some(isRewriting)) this.found('header-rewrite', node)
    if (filter && !isChanged) {
      this.found('header-reading', node)
      return
    }
    if (isOutput) for (const capture of this.captures) this.headers.add(capture)
    if (node.name === 'assign') this.headers.add(node.markup.defines)
  }

  found(risk: LiquidRisk, { start, end }: LiquidNode): void {
    const { reader } = this
    reader.facts.risks.push({ risk, shown: reader.text(start, end).slice(0, 100), at: reader.places.span(start, end) })
  }
}
