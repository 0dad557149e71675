import type { LiquidNode, View } from '../../lexer/tokens.ts'
import type { NamedValues, RenderFact, Target } from '../facts.ts'
import { asksPage, loopsAround, positionOf, whenOf } from './context.ts'
import type { Reader } from './reader.ts'

const TAGS: ReadonlySet<string> = new Set(['render', 'include', 'section', 'sections', 'layout', 'content_for'])

function isRenderTag(name: string): name is RenderFact['tag'] {
  return TAGS.has(name)
}

/** `content_for 'blocks'` stands for every block; `content_for 'block', type: 'x'` for that one. */
function blockTarget(reader: Reader, node: LiquidNode): Target {
  const type = node.markup.named.find(argument => argument.name === 'type')?.value
  if (!type) return { pattern: '*' }
  return type.type === 'string' ? { known: type.value } : { unknown: reader.text(type.start, type.end) }
}

function targetOf(reader: Reader, node: LiquidNode): Target {
  if (node.name === 'content_for') return blockTarget(reader, node)
  const [first] = node.markup.values
  if (node.name === 'layout' && (first === undefined || (first.type === 'lookup' && first.path === 'none') || first.type === 'literal'))
    return { known: 'none' }
  return reader.target(node, 0)
}

export function readRender(reader: Reader, node: LiquidNode, view: View): void {
  const { name } = node
  if (!isRenderTag(name)) return
  const around = [...loopsAround(view, reader.source), ...repeats(reader, node)]
  const position = positionOf(view)
  const when = whenOf(view, reader.source)
  const byPage = when === 'sometimes' && asksPage(view)
  const caught = view.blocks.some(({ tag }) => tag.name === 'capture') && reader.asksForErrors()
  const at = reader.places.span(node.start, node.end)
  if (node.markup.values.length === 0 && name !== 'layout') {
    reader.facts.syntax.push({ code: 'missing-target', values: { tag: name }, at })
    return
  }
  reader.later.push(() => {
    const target = targetOf(reader, node)
    // render takes a name in quotes; what else it may be given is an app block, which is no file of the theme.
    if (name === 'render' && 'unknown' in target) return
    reader.facts.renders.push({
      tag: name,
      target,
      args: argsOf(reader, node),
      around,
      position,
      when,
      at,
      ...(byPage && { byPage }),
      ...(caught && { caught }),
    })
  })
}

function argsOf(reader: Reader, { name, markup }: LiquidNode): NamedValues[] {
  if (name !== 'render' && name !== 'include') return []
  const [, handed] = markup.values
  const given = [...markup.named, ...(handed ? [{ name: markup.defines, value: handed }] : [])]
  return given.flatMap(argument =>
    argument.value.type === 'literal' ? [] : [{ name: argument.name, values: reader.values.handed(argument.value, markup) }],
  )
}

/** `{% render 'x' for products %}`: the word after the name is `for`, and the next value what it goes through. */
function repeats(reader: Reader, node: LiquidNode): string[] {
  const [first, list] = node.markup.values
  if ((node.name !== 'render' && node.name !== 'include') || !first) return []
  if (!/^\s+for\s/.test(reader.source.slice(first.end, Math.min(first.end + 40, node.markupEnd)))) return []
  return [list ? reader.text(list.start, list.end) : '']
}
