import { AUDITS } from '../audits/index.ts'
import { extract } from '../facts/extract.ts'
import type { Facts } from '../facts/facts.ts'
import type { Finding } from '../finding.ts'
import { readTheme } from '../read-theme.ts'
import { type Gathered, scan } from '../scan.ts'
import type { Theme } from '../theme.ts'
import { applyEdits, withoutOverlaps } from './apply-edits.ts'
import type { Edit, Refusal } from './fix.ts'
import { refusal } from './fix.ts'
import { fixContext, type ImageSize } from './fix-context.ts'
import { FIXES } from './index.ts'
import { type Leave, leftAlone, leftSince, siteOf } from './leave.ts'
import { proposeFix } from './propose-fix.ts'

export type FixInput = {
  files: readonly { path: string; bytes: number; text: string | null; facts: Facts | null }[]
  /** What the audits need beside the theme. */
  others: Omit<Gathered, 'theme'>
  imageSize(path: string): ImageSize | null
  leave: Leave
}

/** How many places of a file were changed. */
export type FileEdits = { file: string; edits: number }

/** What one finding came to: done whole, in part, or not at all. */
export type FindingFix = { finding: Finding; files: FileEdits[]; deletions: string[]; isGone: boolean; refused: Refusal[] }

export type ThemeFix = { written: ReadonlyMap<string, { before: string; after: string }>; deleted: string[]; fixes: FindingFix[] }

type State = { texts: Map<string, string>; deleted: Set<string>; facts: Map<string, Facts | null> }
type Done = { files: Map<string, number>; deletions: string[] }

/** A snippet must be mended before those that include it, a script before the one it waits for: rounds until nothing is left to do. */
const MOST_ROUNDS = 12
const MOST_TRIES = 6

/** Mends all that is safe to mend; a file whose changes would bring a finding that was not there stays as it is. */
export function fixTheme(input: FixInput): ThemeFix {
  const first = scanOf(input, stateOf(input))
  const banned = new Map<string, string>()
  for (let attempt = 1; ; attempt++) {
    const result = mend(input, first, banned)
    const fresh = freshIn(result, first)
    const blamed = fresh.flatMap(finding => filesToBlame(finding, result).map(file => [file, finding.audit] as const))
    if (fresh.length === 0) return report(input, first, result, banned)
    const before = banned.size
    for (const [file, audit] of blamed) banned.set(file, audit)
    if (banned.size > before && attempt < MOST_TRIES) continue
    for (const file of [...result.state.texts.keys(), ...result.state.deleted]) banned.set(file, fresh[0]?.audit ?? '')
    return report(input, first, mend(input, first, banned), banned)
  }
}

type Scanned = { theme: Theme; findings: Finding[] }
type Mended = { state: State; done: Map<string, Done>; refused: Map<string, Refusal[]>; last: Scanned }

function stateOf({ files }: FixInput): State {
  return { texts: new Map(), deleted: new Set(), facts: new Map(files.map(({ path, facts }) => [path, facts])) }
}

function scanOf({ files, others }: FixInput, { facts, texts, deleted }: State): Scanned {
  const there = files.filter(({ path }) => !deleted.has(path))
  const theme = readTheme(
    there.map(({ path, bytes }) => ({ path, bytes: texts.get(path)?.length ?? bytes, facts: facts.get(path) ?? null })),
  )
  return { theme, findings: scan({ theme, ...others }, AUDITS).findings }
}

function mend(input: FixInput, first: Scanned, banned: ReadonlyMap<string, string>): Mended {
  const state = stateOf(input)
  const originals = new Map(input.files.map(({ path, text }) => [path, text]))
  const done = new Map<string, Done>()
  let refused = new Map<string, Refusal[]>()
  let last = first
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const source = (path: string) => (state.deleted.has(path) ? null : (state.texts.get(path) ?? originals.get(path) ?? null))
    const context = fixContext({ theme: last.theme, source, imageSize: input.imageSize })
    const edits: (Edit & { fingerprint: string })[] = []
    const deletions = new Set<string>()
    const isLeft = round === 0 ? leftAlone(input.leave) : leftSince(input.leave, first.findings)
    refused = new Map()
    for (const { audit } of FIXES)
      for (const finding of last.findings.filter(each => each.audit === audit && !isLeft(each))) {
        const proposal = proposeFix(finding, context)
        if (!proposal) continue
        const { fingerprint } = finding
        refused.set(fingerprint, proposal.refused)
        for (const file of proposal.deletions.filter(path => !banned.has(path))) {
          deletions.add(file)
          entry(done, fingerprint).deletions.push(file)
        }
        edits.push(...proposal.edits.filter(({ file }) => !banned.has(file)).map(edit => ({ ...edit, fingerprint })))
      }
    const wanted = Map.groupBy(
      edits.filter(({ file }) => !deletions.has(file)),
      ({ file }) => file,
    )
    if (wanted.size === 0 && deletions.size === 0) break
    for (const [file, its] of wanted) {
      const apart = withoutOverlaps(its)
      for (const { fingerprint } of apart) {
        const item = entry(done, fingerprint)
        item.files.set(file, (item.files.get(file) ?? 0) + 1)
      }
      const text = applyEdits(source(file) ?? '', apart)
      state.texts.set(file, text)
      state.facts.set(file, extract({ path: file, text }))
    }
    for (const file of deletions) {
      state.deleted.add(file)
      state.texts.delete(file)
    }
    last = scanOf(input, state)
  }
  return { state, done, refused, last }
}

function entry(done: Map<string, Done>, fingerprint: string): Done {
  const known = done.get(fingerprint)
  if (known) return known
  const made: Done = { files: new Map(), deletions: [] }
  done.set(fingerprint, made)
  return made
}

/** Findings that were not there; one that only names the changed code otherwise takes the place of one that went. */
function freshIn({ last, state }: Mended, first: Scanned): Finding[] {
  const known = new Set(first.findings.map(({ fingerprint }) => fingerprint))
  const there = new Set(last.findings.map(({ fingerprint }) => fingerprint))
  const gone = first.findings.filter(({ fingerprint }) => !there.has(fingerprint))
  return last.findings.filter(finding => {
    if (known.has(finding.fingerprint)) return false
    const isEdited = finding.place.type === 'file' && state.texts.has(finding.place.file)
    const before = gone.findIndex(each => (isEdited && siteOf(each) === siteOf(finding)) || isOfSameApp(each, finding))
    if (before >= 0) gone.splice(before, 1)
    return before < 0
  })
}

/** What an app left is told at one of its files: where that one goes, at another. */
function isOfSameApp(a: Finding, b: Finding): boolean {
  return a.app !== null && a.app === b.app && a.audit === b.audit
}

/** The changed file that shows the finding; for another file, every file that was changed for its sake or deleted. */
function filesToBlame({ place }: Finding, { state, last }: Mended): string[] {
  if (place.type !== 'file') return []
  if (state.texts.has(place.file)) return [place.file]
  const linked = last.theme.linksTo(place.file).map(({ from }) => from)
  return linked.filter(path => state.texts.has(path))
}

function report(
  { files, leave }: FixInput,
  first: Scanned,
  { state, done, refused, last }: Mended,
  banned: ReadonlyMap<string, string>,
): ThemeFix {
  const open = new Set(last.findings.map(({ fingerprint }) => fingerprint))
  const isFixed = new Set<string>(FIXES.map(({ audit }) => audit))
  const isLeft = leftAlone(leave)
  const originals = new Map(files.map(({ path, text }) => [path, text]))
  const written = [...state.texts].flatMap(([path, after]) => {
    const before = originals.get(path)
    return typeof before === 'string' && before !== after ? [[path, { before, after }] as const] : []
  })
  return {
    written: new Map(written),
    deleted: [...state.deleted].sort(),
    fixes: first.findings
      .filter(finding => isFixed.has(finding.audit) && !isLeft(finding))
      .map(finding => {
        const item = done.get(finding.fingerprint)
        const isBanned = finding.place.type === 'file' && banned.get(finding.place.file)
        return {
          finding,
          files: [...(item?.files ?? [])].map(([file, edits]) => ({ file, edits })),
          deletions: item?.deletions ?? [],
          isGone: !open.has(finding.fingerprint),
          refused: [
            ...(refused.get(finding.fingerprint) ?? []),
            ...(isBanned && finding.place.type === 'file'
              ? [refusal(finding.place.file, finding.place.line, 'new-finding', { audit: isBanned })]
              : []),
          ],
        }
      }),
  }
}
