import { type LiquidHtmlNode, NodeTypes, toLiquidAST, toLiquidHtmlAST, walk } from '@shopify/liquid-html-parser'

/** What both lexers must see alike; one string a thing, with its offsets. */
export type Tokens = { tags: string[]; outputs: string[]; filters: string[]; renders: string[]; elements: string[]; attributes: string[] }

type Stretch = { start: number; end: number }

/** `unread`: tags and outputs whose markup the official parser leaves as a string; `overrun`: scripts that it reads on past their end tag. */
export type Official = { how: 'html' | 'liquid'; tokens: Tokens; unread: Stretch[]; overrun: Stretch[] }

function parse(source: string): { how: 'html' | 'liquid'; ast: LiquidHtmlNode } | null {
  try {
    return { how: 'html', ast: toLiquidHtmlAST(source) }
  } catch {
    try {
      return { how: 'liquid', ast: toLiquidAST(source) }
    } catch {
      return null
    }
  }
}

function plainName(name: unknown): string | null {
  if (typeof name === 'string') return name
  if (!Array.isArray(name) || name.length !== 1) return null
  const only: { type?: string; value?: unknown } = name[0]
  return only.type === NodeTypes.TextNode && typeof only.value === 'string' ? only.value : null
}

const RENDERING = new Set(['render', 'include', 'section', 'sections', 'layout'])

function namedString(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  if ('type' in value && value.type === NodeTypes.String && 'value' in value && 'position' in value) {
    const { start, end } = value.position as { start: number; end: number } // every AST node has this position
    return `${String(value.value)} ${start}-${end}`
  }
  if ('snippet' in value) return namedString(value.snippet)
  return 'name' in value ? namedString(value.name) : null
}

/** The name that a render tag names as a plain string, with its offsets. */
function renderTarget(node: LiquidHtmlNode): string | null {
  if (node.type !== NodeTypes.LiquidTag || !RENDERING.has(node.name)) return null
  const target = namedString(node.markup)
  return target && `${node.name} ${target}`
}

function attributeToken(node: LiquidHtmlNode): string | null {
  switch (node.type) {
    case NodeTypes.AttrDoubleQuoted:
    case NodeTypes.AttrSingleQuoted:
    case NodeTypes.AttrUnquoted: {
      const name = plainName(node.name)
      return name
        ? `${name.toLowerCase()} ${node.position.start}-${node.position.end} ${node.attributePosition.start}-${node.attributePosition.end}`
        : null
    }
    case NodeTypes.AttrEmpty: {
      const name = plainName(node.name)
      return name ? `${name.toLowerCase()} ${node.position.start}-${node.position.end}` : null
    }
    default:
      return null
  }
}

function elementToken(node: LiquidHtmlNode): string | null {
  switch (node.type) {
    case NodeTypes.HtmlElement:
    case NodeTypes.HtmlVoidElement:
    case NodeTypes.HtmlSelfClosingElement:
    case NodeTypes.HtmlRawNode: {
      const name = plainName(node.name)
      return name ? `${name.toLowerCase()} ${node.blockStartPosition.start}-${node.blockStartPosition.end}` : null
    }
    default:
      return null
  }
}

/** The official position of a filter begins at what stands before its name. */
function filterStart(node: LiquidHtmlNode & { name: string }): number {
  return node.source.indexOf(node.name, node.position.start)
}

function isUnread(node: LiquidHtmlNode): boolean {
  if (node.type === NodeTypes.LiquidVariableOutput) return typeof node.markup === 'string'
  return (
    (node.type === NodeTypes.LiquidTag || node.type === NodeTypes.LiquidBranch) && typeof node.markup === 'string' && node.markup !== ''
  )
}

function isOverrun(node: LiquidHtmlNode): boolean {
  if (node.type !== NodeTypes.HtmlRawNode) return false
  return node.source.slice(node.blockStartPosition.end, node.blockEndPosition.start).includes(`</${node.name}>`)
}

function collect(node: LiquidHtmlNode, tokens: Tokens): void {
  switch (node.type) {
    case NodeTypes.LiquidTag:
    case NodeTypes.LiquidRawTag:
    case NodeTypes.LiquidBranch:
      if (!node.name) return
      tokens.tags.push(`${node.name} ${node.blockStartPosition.start}-${node.blockStartPosition.end}`)
      if (node.type !== NodeTypes.LiquidBranch && node.blockEndPosition && node.blockEndPosition.end > node.blockEndPosition.start)
        tokens.tags.push(`end${node.name} ${node.blockEndPosition.start}-${node.blockEndPosition.end}`)
      break
    case NodeTypes.LiquidVariableOutput:
      tokens.outputs.push(`${node.position.start}-${node.position.end}`)
      break
    case NodeTypes.LiquidFilter:
      tokens.filters.push(`${node.name} ${filterStart(node)}`)
      break
  }
  const render = renderTarget(node)
  if (render) tokens.renders.push(render)
  const element = elementToken(node)
  if (element) tokens.elements.push(element)
  const attribute = attributeToken(node)
  if (attribute) tokens.attributes.push(attribute)
}

/** What the official parser sees, or null when it refuses the file even as Liquid alone. */
export function officialTokens(source: string): Official | null {
  const parsed = parse(source)
  if (!parsed) return null
  const tokens: Tokens = { tags: [], outputs: [], filters: [], renders: [], elements: [], attributes: [] }
  const unread: Stretch[] = []
  const overrun: Stretch[] = []
  walk(parsed.ast, node => {
    collect(node, tokens)
    if (isOverrun(node)) overrun.push(node.position)
    if (isUnread(node)) unread.push('blockStartPosition' in node && node.blockStartPosition ? node.blockStartPosition : node.position)
  })
  return { how: parsed.how, tokens, unread, overrun }
}
