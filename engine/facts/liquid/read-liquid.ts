import { lex } from '../../lexer/lex.ts'
import type { Lookup } from '../../lexer/markup.ts'
import type { Element, Handler, LexError, LiquidNode, View } from '../../lexer/tokens.ts'
import { wordOf } from '../code/strings.ts'
import type { Contexts } from '../contexts.ts'
import type { Facts, ScriptFact, SyntaxFact } from '../facts.ts'
import { isJsonError, readJson } from '../json/read-json.ts'
import { schemaOf } from '../json/schema.ts'
import { definedSettings, filledByDefault } from '../json/setting-values.ts'
import type { Places } from '../places.ts'
import { Aliases } from './aliases.ts'
import { assetUseOf, readAssets } from './assets.ts'
import { Captures, readAssign } from './assigns.ts'
import { plainText } from './attributes.ts'
import { brokenDataIn } from './broken-data.ts'
import { Commented } from './commented.ts'
import { Comparisons } from './comparisons.ts'
import { goesOn, loopsAround, roundsAround } from './context.ts'
import { DeadCode } from './dead-code.ts'
import { Elements } from './elements.ts'
import { readFontFace } from './fonts.ts'
import { HeldLines } from './held-lines.ts'
import { Ids } from './ids.ts'
import { readImage, readImageTag } from './images.ts'
import { NameUses } from './name-uses.ts'
import { readPreloadLink, readPreloadTag } from './preloads.ts'
import { Reader } from './reader.ts'
import { readRedirect } from './redirects.ts'
import { readRender } from './renders.ts'
import { LiquidRisks } from './risks.ts'
import { readScript, readScriptTag } from './scripts.ts'
import { readInlineStyle, readStyleLink, readStylesheetTag } from './styles.ts'
import { Switches } from './switches.ts'
import { readTabindex } from './tab-order.ts'
import { urlUse } from './url-use.ts'

const CONSEQUENCES = new Set<SyntaxFact['code']>(['unclosed-block', 'mismatched-end', 'unexpected-end', 'misplaced-branch'])
const SILENT = new Set(['comment', 'doc', '#', 'liquid'])
const MAX_WORD = 120
/** Elements that nobody can point at. */
const UNSEEN = new Set(['option', 'optgroup', 'script', 'style', 'link', 'meta', 'source', 'template', 'br'])
const DATA_TYPE = /json|template|html|x-|text\/plain/

/** A tag without its end hides the tags after it: blocks that then seem open or closed twice are not further mistakes. */
function withoutConsequences(syntax: SyntaxFact[]): SyntaxFact[] {
  const hides = syntax.some(({ code }) => code === 'unclosed-tag' || code === 'unclosed-output')
  return hides ? syntax.filter(({ code }) => !CONSEQUENCES.has(code)) : syntax
}

/** Hears the lexer on one Liquid file and writes what it hears into the facts. */
class LiquidReader implements Handler {
  readonly reader: Reader
  readonly contexts: Contexts
  /** False in assets: what looks like HTML in a script is a string. */
  readonly isPage: boolean
  readonly tags: NameUses
  readonly filters: NameUses
  readonly objects: NameUses
  /** Paths that begin with a variable of the file, as what it stands for. */
  readonly resolved: NameUses
  readonly aliases = new Aliases()
  readonly captures: Captures
  readonly risks: LiquidRisks
  readonly elements: Elements
  readonly held: HeldLines
  readonly ids: Ids
  readonly commented: Commented
  readonly hasMetafields: boolean
  readonly comparisons: Comparisons
  readonly switches: Switches
  readonly dead: DeadCode
  /** Where loops begin that show an element of their own. */
  readonly shown = new Set<number>()
  script: ScriptFact | null = null
  sawCode = false
  commentFrom = -1

  constructor(source: string, facts: Facts, places: Places, contexts: Contexts, isPage: boolean) {
    this.reader = new Reader(source, facts, places)
    this.contexts = contexts
    this.isPage = isPage
    this.tags = new NameUses(places)
    this.filters = new NameUses(places)
    this.objects = new NameUses(places)
    this.resolved = new NameUses(places)
    this.captures = new Captures(this.reader)
    this.risks = new LiquidRisks(this.reader)
    this.elements = new Elements(this.reader)
    this.held = new HeldLines(source, places)
    this.ids = new Ids(this.reader)
    this.commented = new Commented(this.reader)
    this.hasMetafields = source.includes('metafields')
    this.comparisons = new Comparisons(this.reader)
    this.switches = new Switches(source)
    this.dead = new DeadCode(source)
  }

  liquid(node: LiquidNode, view: View): void {
    const { name, markup } = node
    this.dead.read(node, view)
    this.reader.values.note(markup, view)
    this.captures.read(node, view)
    this.risks.read(node)
    this.held.span(node.start, node.end)
    if (node.kind === 'tag') {
      this.held.tag(node)
      this.switches.read(node, view)
      if (view.htmlComment) this.commented.tag(name)
      if (name.startsWith('end')) {
        this.endTag(node)
        return
      }
      this.tags.add(name, node.start, node.end)
      if (name === 'comment' || name === 'doc') this.commentFrom = node.start
      if (name === '#' && !node.inLiquid) this.contexts.add(node.start, node.end, 'text', false)
      if (!SILENT.has(name)) this.sawCode = true
      readAssign(this.reader, node, view)
      readRender(this.reader, node, view)
      if (name === 'render' || name === 'include') {
        this.arguments(node)
        this.showsIn(view)
        this.held.asks(node)
      }
      this.loop(node, view)
    } else this.sawCode = true
    if (this.hasMetafields && markup.lookups.some(({ path }) => path.includes('metafields.'))) this.held.asks(node)
    else if (node.kind === 'output' && node.inside === 'text') this.held.shows(node.start)
    for (const filter of markup.filters) this.filters.add(filter.name, filter.start, filter.end)
    for (const lookup of markup.lookups) this.lookup(lookup, view)
    this.aliases.note(node, view)
    // Liquid reads no filters in what a call hands over.
    if (markup.filters.length > 0 && name !== 'render' && name !== 'include') this.filtered(node, view)
    if (node.kind === 'tag') this.comparisons.read(node, view)
    if (node.kind === 'output' || name === 'echo' || name === 'assign' || name === 'render' || name === 'include') this.elements.liquid()
  }

  lookup({ path, start, end }: Lookup, view: View): void {
    if (!path) return
    const resolved = this.aliases.resolved(path, view)
    if (resolved) this.resolved.add(resolved, start, end)
    else this.objects.add(path, start, end)
  }

  /** `section_id: 'cart-drawer'`: a section that the snippet's script asks for. */
  arguments({ markup }: LiquidNode): void {
    for (const { value } of markup.named)
      if (value.type === 'string' && /[-_]/.test(value.value)) this.reader.facts.strings.push(...wordOf(value.value))
  }

  filtered(node: LiquidNode, view: View): void {
    const { reader } = this
    readAssets(reader, node, view)
    readScriptTag(reader, node, view)
    readStylesheetTag(reader, node, view)
    readPreloadTag(reader, node)
    readFontFace(reader, node, view)
    readImageTag(reader, node, view)
    const last = node.markup.filters.at(-1)?.name
    const use =
      last === 'script_tag' ? 'script' : last === 'stylesheet_tag' ? 'style' : last === 'img_tag' || last === 'image_tag' ? 'image' : null
    if (use) this.contexts.add(node.start, node.end, use, !view.htmlComment)
  }

  endTag(node: LiquidNode): void {
    if (node.name !== 'endcomment' && node.name !== 'enddoc') return
    this.contexts.add(this.commentFrom, node.end, 'text', false)
    if (this.isPage) this.commented.liquid(this.commentFrom, node.end)
  }

  loop(node: LiquidNode, view: View): void {
    const { name, markup } = node
    if (name !== 'for' && name !== 'tablerow' && name !== 'paginate') return
    const [over] = markup.values
    const { facts, places } = this.reader
    facts.loops.push({
      tag: name,
      over: over ? this.reader.text(over.start, over.end) : '',
      depth: goesOn(markup) ? 0 : roundsAround(view),
      around: loopsAround(view, this.reader.source),
      at: places.span(node.start, node.end),
    })
  }

  showsIn({ blocks }: View): void {
    for (const { tag } of blocks) if (tag.name === 'for') this.shown.add(tag.start)
  }

  raw(tag: LiquidNode, start: number, end: number, view: View): void {
    if (tag.name === 'schema') this.schema(start, end)
    if (tag.name === 'javascript') this.code(start, end, 'javascript')
    if (tag.name !== 'style' && tag.name !== 'stylesheet') return
    this.code(start, end, 'css')
    readInlineStyle(this.reader, { start: tag.start, bodyStart: start, bodyEnd: end, bundled: tag.name === 'stylesheet' }, view)
  }

  code(start: number, end: number, language: 'javascript' | 'css'): void {
    this.contexts.code.push({ start, end, language })
    this.contexts.add(start, end, language === 'css' ? 'style' : 'code', true)
  }

  schema(start: number, end: number): void {
    const { source, facts, places } = this.reader
    this.contexts.add(start, end, 'text', false)
    const body = source.slice(start, end)
    if (body.trim() === '') return
    const root = readJson(body)
    if (isJsonError(root)) {
      const at = start + root.offset
      facts.syntax.push({ code: 'invalid-schema', values: { message: root.message }, at: places.span(at, at) })
    } else {
      facts.schema = schemaOf(root)
      facts.settings = definedSettings(root)
      facts.filled = filledByDefault([root])
    }
  }

  element(element: Element, view: View): void {
    if (!this.isPage) return
    this.sawCode = true
    this.held.element(element)
    const { reader } = this
    if (view.loops > 0 && !UNSEEN.has(element.name)) this.showsIn(view)
    const rel = element.name === 'link' ? (plainText(element, 'rel', reader.source) ?? '').toLowerCase() : ''
    for (const attribute of element.attributes) {
      const { name, valueStart, valueEnd } = attribute
      const use = attribute.liquid.length > 0 ? assetUseOf(element.name, name, rel) : null
      if (use) for (const node of attribute.liquid) reader.assetUses.set(node.start, use)
      if (valueEnd > valueStart + 4) this.contexts.add(valueStart, valueEnd, urlUse(element, attribute, rel), true)
      if (valueEnd > valueStart && name.startsWith('data-') && valueEnd - valueStart < MAX_WORD)
        reader.facts.strings.push(...wordOf(reader.source.slice(valueStart, valueEnd)))
      if (name === 'tabindex') readTabindex(reader, attribute, view)
    }
    readScript(reader, element, view)
    if (element.name === 'script') this.script = reader.facts.scripts.at(-1) ?? null
    readStyleLink(reader, element, view)
    readPreloadLink(reader, element)
    readImage(reader, element, view)
    this.elements.element(element, view)
    this.ids.element(element, view)
  }

  close(name: string, start: number, end: number): void {
    this.elements.close(name, start)
    this.held.endElement(name, start, end)
  }

  body(element: Element, start: number, end: number, view: View): void {
    if (!this.isPage) return
    if (element.name === 'style') {
      this.code(start, end, 'css')
      readInlineStyle(this.reader, { start: element.start, bodyStart: start, bodyEnd: end, bundled: false }, view)
    }
    if (element.name !== 'script' || !this.script) return
    if (this.script.loading !== 'inert' && !view.htmlComment) readRedirect(this.reader, start, end)
    if (this.script.src === null && !element.attributes.some(attribute => attribute.name === 'src')) this.script.inlineBytes = end - start
    if (this.script.type === 'application/ld+json' && !view.htmlComment) this.structuredData(start, end)
    if (this.script.loading === 'inert' && DATA_TYPE.test(this.script.type ?? '')) this.contexts.add(start, end, 'text', true)
    else this.code(start, end, 'javascript')
    this.script = null
  }

  structuredData(start: number, end: number): void {
    const { source, facts, places } = this.reader
    const broken = brokenDataIn(source.slice(start, end))
    if (!broken) return
    const from = start + broken.start
    const shown = source.slice(Math.max(start, from - 40), start + broken.end).replace(/\s+/g, ' ')
    facts.risks.push({ risk: 'broken-structured-data', shown, at: places.span(from, start + broken.end) })
  }

  htmlComment(start: number, end: number): void {
    if (!this.isPage) return
    this.contexts.add(start, end, 'text', false)
    this.commented.html(start, end)
  }

  error({ code, values, start, end }: LexError): void {
    this.reader.facts.syntax.push({ code, values, at: this.reader.places.span(start, end) })
  }

  finish(): void {
    const { facts } = this.reader
    for (const read of this.reader.later) read()
    facts.assigned = this.reader.values.assigned()
    facts.switches = this.switches.found
    facts.heldLines = this.held.list()
    facts.wholes = this.held.whole
    facts.commented = this.commented.list()
    facts.tags = this.tags.list()
    facts.filters = this.filters.list()
    const { names } = this.aliases
    facts.objects = [...this.objects.list().filter(({ name }) => !names.has(name.split('.')[0] ?? '')), ...this.resolved.list()]
    for (const loop of facts.loops) if (this.shown.has(loop.at.start)) loop.shows = true
    this.comparisons.finish()
    this.dead.finish(facts, this.contexts)
    facts.syntax = withoutConsequences(facts.syntax)
    facts.renders.sort((a, b) => a.at.start - b.at.start)
    facts.hasCode = this.sawCode || this.contexts.hasText(this.reader.source)
  }
}

/** Adds what the Liquid (and, in a page, the HTML) of one file says. */
export function readLiquid(source: string, facts: Facts, places: Places, contexts: Contexts, isPage: boolean): void {
  const reader = new LiquidReader(source, facts, places, contexts, isPage)
  lex(source, reader)
  reader.finish()
}
