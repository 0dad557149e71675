import { z } from 'zod'
import type { Advisory } from '../../engine/knowledge/library.ts'
import { compareVersions } from '../../engine/version.ts'
import { correctAdvisories } from './correct-advisories.ts'
import { RETIRE_KEYS } from './retire-keys.ts'

const vulnerability = z.object({
  atOrAbove: z.string().optional(),
  below: z.string(),
  severity: z.enum(['low', 'medium', 'high', 'critical']),
  cwe: z.array(z.string()),
  identifiers: z.object({
    summary: z.string().optional(),
    CVE: z.array(z.string()).optional(),
    githubID: z.string().optional(),
    osvdb: z.array(z.string()).optional(),
    retid: z.string().optional(),
    issue: z.string().optional(),
    PR: z.string().optional(),
    bug: z.string().optional(),
    gist: z.string().optional(),
    tenable: z.string().optional(),
  }),
  info: z.array(z.string()),
})
const repository = z.record(z.string(), z.object({ vulnerabilities: z.array(vulnerability) }))

export const advisory = z.object({
  library: z.string(),
  id: z.string(),
  aliases: z.array(z.string()),
  severity: vulnerability.shape.severity,
  summary: z.string(),
  from: z.string().nullable(),
  below: z.string(),
  fixedIn: z.string().nullable(),
  source: z.url(),
})

/** Unmaintained components: engine/knowledge/libraries.json says so with its own words. */
const END_OF_LIFE = 'CWE-1104'

/** Our advisories from those of RetireJS, and our own for the libraries that it lacks; in a stable order. */
export function deriveAdvisories(retireJs: unknown, own: unknown): Advisory[] {
  const derived = Object.entries(repository.parse(retireJs)).flatMap(([name, { vulnerabilities }]) => {
    const library = RETIRE_KEYS[name]
    if (!library) return []
    return vulnerabilities.filter(known => !known.cwe.includes(END_OF_LIFE)).map(known => toAdvisory(library, known))
  })
  const all = [...correctAdvisories(derived), ...z.array(advisory).parse(own)]
  const distinct = new Map(all.filter(affectsSomething).map(each => [keyOf(each), each]))
  return [...distinct.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** Upstream has ranges that end before they begin. */
function affectsSomething({ from, below }: Advisory): boolean {
  return from === null || compareVersions(from, below) < 0
}

function toAdvisory(library: string, known: z.infer<typeof vulnerability>): Advisory {
  const ids = idsOf(known.identifiers)
  return {
    library,
    id: ids[0] ?? `RETIRE-${library}-${known.below}`,
    aliases: ids.slice(1),
    severity: known.severity,
    summary: firstSentence(known.identifiers.summary ?? 'Cross-site scripting'),
    from: known.atOrAbove === undefined || known.atOrAbove === '0' ? null : known.atOrAbove,
    below: known.below,
    // RetireJS writes 999 where no release mends it.
    fixedIn: known.below.includes('999') ? null : known.below,
    source: known.info[0] ?? 'https://github.com/RetireJS/retire.js',
  }
}

function idsOf({ CVE, githubID, osvdb, retid, issue, PR, bug, gist, tenable }: z.infer<typeof vulnerability>['identifiers']): string[] {
  const registered = [...(CVE ?? []), ...(githubID ? [githubID] : []), ...(osvdb ?? []).map(id => `OSVDB-${id}`)]
  if (registered.length) return registered
  const reported = Object.entries({ RETIRE: retid, ISSUE: issue, PR, BUG: bug, GIST: gist, TENABLE: tenable })
  return reported.flatMap(([kind, id]) => (id ? [`${kind}-${id}`] : []))
}

/** Some summaries are a page of Markdown. */
function firstSentence(summary: string): string {
  const [line = ''] = summary
    .trim()
    .replace(/^#+ \w+\s+/, '')
    .split(/\n\s*\n|(?<=[a-z)`"]\.)(?<!\b(?:i\.e|e\.g|vs|aka)\.)\s/, 1)
  const plain = line.replace(/\s+/g, ' ').trim()
  return plain.length > 240 ? `${plain.slice(0, 237).trimEnd()}…` : plain
}

function keyOf({ library, id, from, below }: Advisory): string {
  return JSON.stringify([library, id, from, below])
}
