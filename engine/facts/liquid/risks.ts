import type { LiquidNode } from '../../lexer/tokens.ts'
import type { Reader } from './reader.ts'

const CHANGING = new Set(['replace', 'replace_first', 'replace_last', 'remove', 'remove_first', 'remove_last', 'split', 'strip_html'])
/** What visitors type or put into a URL. */
const TYPED = new Set([
  'search.terms',
  'request.path',
  'cart.note',
  'form.body',
  'form.email',
  'form.name',
  'form.author',
  'comment.content',
  'comment.author',
])
const SAFE =
  /^(?:escape|escape_once|url_encode|url_escape|url_param_escape|json|strip_html|handle|handleize|size|md5|sha1|sha256|hmac_sha256|default_errors|link_to|date|t|translate|base64_encode)$/

export function readLiquidRisks(reader: Reader, node: LiquidNode): void {
  const { markup } = node
  const [first] = markup.values
  if (first?.type !== 'lookup') return
  const at = () => reader.places.span(node.start, node.end)
  const shown = reader.text(node.start, node.end).slice(0, 100)
  if (first.path === 'content_for_header' && markup.filters.some(filter => CHANGING.has(filter.name)))
    reader.facts.risks.push({ risk: 'header-rewrite', shown, at: at() })
  const isOutput = node.kind === 'output' || node.name === 'echo'
  if (isOutput && TYPED.has(first.path) && !markup.filters.some(filter => SAFE.test(filter.name)))
    reader.facts.risks.push({ risk: 'unescaped-input', shown, at: at() })
}
