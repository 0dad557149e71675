import type { Block, LiquidNode } from '../lexer/tokens.ts'
import type { Page, Statement } from './page.ts'

/** The open blocks and branches at a place, by the offset where each began. */
export type Blocks = readonly number[]

export type Read = {
  name: string
  path: string
  at: number
  blocks: Blocks
  /** Surely set in this file before, whatever the branches. */
  isSet: boolean
}

export type Write = { name: string; at: number; blocks: Blocks }

export type Include = { node: LiquidNode; blocks: Blocks; open: readonly Block[] }

/** How one Liquid file uses variables. */
export type Variables = {
  reads: Read[]
  /** By assign and capture: these last beyond their block. */
  writes: Write[]
  /** Variables of loops, forms and paginations. */
  bound: ReadonlySet<string>
  includes: Include[]
  /** Names handed over to snippets. */
  handedOver: ReadonlySet<string>
  /** The names of all tags. */
  tags: ReadonlySet<string>
  /** break or continue without a loop of its own. */
  leavesCaller: boolean
  /** Lists that it shows page by page. */
  paginated: ReadonlySet<string>
  /** A loop that goes on where another one stopped. */
  goesOn: boolean
  /** `{{ [name] }}`: reads any variable. */
  readsAny: boolean
}

const BRANCHES = new Set(['else', 'elsif', 'when'])
const FORKS = new Set(['if', 'unless', 'case', 'ifchanged'])
const LOOPS = new Set(['for', 'tablerow'])
const BINDING = new Map([
  ['form', ['form']],
  ['paginate', ['paginate']],
  ['for', ['forloop']],
  ['tablerow', ['tablerowloop']],
])

type Frame = { tag: string; binds: string[]; capture: string; before: ReadonlySet<string>; ends: ReadonlySet<string>[]; hasElse: boolean }

/** Follows which variables are surely set, branch by branch. */
class Flow {
  set: ReadonlySet<string> = new Set()
  readonly frames: Frame[] = []

  isSet(name: string): boolean {
    return this.set.has(name) || this.frames.some(({ binds }) => binds.includes(name))
  }

  add(name: string): void {
    this.set = new Set([...this.set, name])
  }

  open({ name, markup }: LiquidNode): void {
    const loop = LOOPS.has(name) && markup.defines ? [markup.defines] : []
    const binds = [...(BINDING.get(name) ?? []), ...loop]
    this.frames.push({ tag: name, binds, capture: name === 'capture' ? markup.defines : '', before: this.set, ends: [], hasElse: false })
  }

  branch(name: string): void {
    const frame = this.frames.at(-1)
    if (!frame) return
    frame.ends.push(this.set)
    frame.hasElse ||= name === 'else'
    this.set = frame.before
  }

  close(): Frame | undefined {
    const frame = this.frames.pop()
    if (!frame) return undefined
    if (LOOPS.has(frame.tag)) this.set = frame.before
    // A case begins with a branch of nothing before its first `when`.
    else if (FORKS.has(frame.tag)) this.set = joined(frame, [...(frame.tag === 'case' ? frame.ends.slice(1) : frame.ends), this.set])
    return frame
  }
}

function joined({ hasElse, before }: Frame, ends: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first = before, ...rest] = ends
  return hasElse ? new Set([...first].filter(name => rest.every(end => end.has(name)))) : before
}

export function rootOf(path: string): string {
  return path.split('.')[0] ?? ''
}

export function blocksOf(blocks: readonly Block[]): Blocks {
  return blocks.map(({ tag, branch }) => (branch ?? tag).start)
}

export function readVariables(page: Page): Variables {
  const flow = new Flow()
  const found = {
    reads: [] as Read[],
    writes: [] as Write[],
    bound: new Set<string>(),
    includes: [] as Include[],
    handedOver: new Set<string>(),
    tags: new Set<string>(),
    leavesCaller: false,
    paginated: new Set<string>(),
    goesOn: false,
    readsAny: false,
  }
  const write = (name: string, at: number, blocks: Blocks) => {
    found.writes.push({ name, at, blocks })
    flow.add(name)
  }
  const read = ({ node }: Statement, blocks: Blocks) => {
    for (const { path, start } of node.markup.lookups) {
      const name = rootOf(path)
      if (name) found.reads.push({ name, path, at: start, blocks, isSet: flow.isSet(name) })
      else found.readsAny = true
    }
  }
  for (const statement of page.statements) {
    const { node, blocks: open } = statement
    if (node.asleep) continue
    const { name, markup } = node
    const blocks = blocksOf(open)
    if (BRANCHES.has(name)) flow.branch(name)
    read(statement, blocks)
    if (node.kind !== 'tag') continue
    found.tags.add(name)
    const [over] = markup.values
    if (name === 'paginate' && over?.type === 'lookup') found.paginated.add(over.path)
    if (markup.named.some(({ name: argument, value }) => argument === 'offset' && value.type === 'lookup' && value.path === 'continue'))
      found.goesOn = true
    if (name === 'assign') write(markup.defines, node.start, blocks)
    if (name === 'include') found.includes.push({ node, blocks, open })
    if (name === 'include' || name === 'render') for (const argument of markup.named) found.handedOver.add(argument.name)
    if ((name === 'include' || name === 'render') && markup.defines) found.handedOver.add(markup.defines)
    if ((name === 'break' || name === 'continue') && !flow.frames.some(({ tag }) => LOOPS.has(tag))) found.leavesCaller = true
    if (FORKS.has(name) || LOOPS.has(name) || BINDING.has(name) || name === 'capture') flow.open(node)
    if (name.startsWith('end') && flow.frames.at(-1)?.tag === name.slice(3)) {
      const closed = flow.close()
      if (closed?.capture) write(closed.capture, node.start, blocks)
    }
    for (const bound of flow.frames.at(-1)?.binds ?? []) found.bound.add(bound)
  }
  return found
}

/** Whether `inner` stands in the block of `outer`, or deeper. */
export function isWithin(inner: Blocks, outer: Blocks): boolean {
  return outer.every((block, index) => inner[index] === block)
}
