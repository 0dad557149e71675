import { extract } from '../facts/extract.ts'
import type { Facts } from '../facts/facts.ts'
import { isLiquid } from '../facts/file-kind.ts'
import { applyEdits } from './apply-edits.ts'
import type { Edit } from './fix.ts'
import { readPage } from './page.ts'

type Changed = { path: string; before: string; edits: readonly Edit[]; changes: readonly (keyof Facts)[] }

/** Whether a file with its edits reads as before but for what they are meant to change; the new text then. */
export function withSameMeaning({ path, before, edits, changes }: Changed): string | null {
  const after = applyEdits(before, edits)
  if (isLiquid(path) && !hasSameTokens(before, after, edits)) return null
  return hasSameFacts(extract({ path, text: before }), extract({ path, text: after }), changes) ? after : null
}

/** Every token stands in both, in the same order, at the place that the edits give it, but for those that an edit writes whole. */
function hasSameTokens(before: string, after: string, edits: readonly Edit[]): boolean {
  const moved = tokensBeside(before, edits).map(token => ({
    ...token,
    start: token.start + shiftAt(token.start, edits),
    end: token.end + shiftAt(token.end, edits),
  }))
  const there = tokensBeside(
    after,
    edits.map(edit => rangeAfter(edit, edits)),
  )
  return moved.length === there.length && moved.every((token, index) => isSame(token, there[index]))
}

/** `nameStart` is told where an edit may write the name of the token. */
type Token = { kind: string; name: string; start: number; end: number; nameStart?: number }
type Range = { from: number; to: number }

function isSame(a: Token, b: Token | undefined): boolean {
  return b !== undefined && a.kind === b.kind && a.name === b.name && a.start === b.start && a.end === b.end
}

/** How far an offset before the edits moves by those that end at or before it. */
function shiftAt(offset: number, edits: readonly Edit[]): number {
  return edits.reduce((sum, { from, to, text }) => (to <= offset ? sum + text.length - (to - from) : sum), 0)
}

function rangeAfter({ from, text }: Edit, edits: readonly Edit[]): Range {
  const start = from + edits.reduce((sum, edit) => (edit.from < from ? sum + edit.text.length - (edit.to - edit.from) : sum), 0)
  return { from: start, to: start + text.length }
}

function tokensBeside(source: string, ranges: readonly Range[]): Token[] {
  return tokensOf(source)
    .filter(({ start, end }) => !ranges.some(({ from, to }) => from <= start && end <= to))
    .map(token => (ranges.some(({ from }) => from === token.nameStart) ? { ...token, name: '' } : token))
}

function tokensOf(source: string): Token[] {
  const { statements, tags, closes, bodies, comments, errors } = readPage(source)
  return [
    ...statements.map(({ node: { kind, inside, asleep, name, nameStart, start, end }, blocks }) => {
      const around = blocks.map(({ tag, branch }) => `${tag.name}:${branch?.name ?? ''}`).join(' ')
      return { kind: `${kind} ${inside} ${asleep} ${around}`, name, start, end, nameStart }
    }),
    ...tags.map(({ element: { name, start, end } }) => ({ kind: 'tag', name, start, end })),
    ...tags.flatMap(({ element }) => element.attributes.map(({ name, start, end }) => ({ kind: 'attribute', name, start, end }))),
    ...closes.map(({ name, start, end }) => ({ kind: 'close', name, start, end })),
    ...bodies.map(({ of, start, end }) => ({ kind: 'body', name: of.name, start, end })),
    ...comments.map(({ start, end }) => ({ kind: 'comment', name: '', start, end })),
    ...errors.map(({ code, start, end }) => ({ kind: 'error', name: code, start, end })),
  ]
}

const EVERYWHERE: readonly string[] = ['hash', 'lines']
const PLACES = new Set(['at', 'lines', 'inlineBytes'])

function hasSameFacts(before: Facts, after: Facts, changes: readonly string[]): boolean {
  return shownWithout(before, changes) === shownWithout(after, changes)
}

function shownWithout(facts: Facts, changes: readonly string[]): string {
  const kept = Object.entries(facts).filter(([kind]) => !changes.includes(kind) && !EVERYWHERE.includes(kind))
  return JSON.stringify(kept, (key, value: unknown) => (PLACES.has(key) ? undefined : value))
}
