import { type Edit, type Refusal, refusal } from './fix.ts'
import type { FixContext } from './fix-context.ts'
import { type IncludeSite, readSite } from './include-site.ts'
import { findLeak, isFree } from './leaks.ts'
import { type SharedScope, sharedScope } from './shared-scope.ts'
import type { Include, Variables } from './variables.ts'

/** More would be harder to read than the include was. */
const MOST_VARIABLES = 12

/** What Shopify promises to layouts only. */
const OF_LAYOUT = new Set(['content_for_header', 'content_for_layout', 'content_for_index'])

/** Tags that a rendered snippet may not hold, or that count for its caller when included. */
const SHARED_TAGS = ['increment', 'decrement', 'cycle', 'ifchanged', 'layout', 'section', 'sections', 'content_for']

/** The edits that turn one include into a render of the same output, or why there are none. */
export function includeToRender(context: FixContext, file: string, include: Include): Edit[] | Refusal {
  const line = context.lineOf(file, include.node.start)
  const no = (...[because, values]: [Refusal['because'], Refusal['values']]) => refusal(file, line, because, values)
  const scope = sharedScope(context)
  if (scope.unread) return no('source-unread', { file: scope.unread })
  const site = readSite(context, file, include)
  if ('unusual' in site) return no(site.unusual, { file: site.name, name: site.name })
  const snippet = scope.files.get(site.snippet)
  if (!snippet) return no('source-unread', { file: site.snippet })
  if (context.theme.files.get(site.snippet)?.facts.syntax.length) return no('syntax-error', { file: site.snippet })
  if (snippet.includes.length > 0) return no('includes-others', { file: site.snippet })
  const tag = sharedTag(snippet, site, scope)
  if (tag) return no('uses-tag', { file: site.snippet, tag })
  if (snippet.readsAny) return no('reads-at-run-time', { file: site.snippet })
  const name = ownName(site)
  if (!site.gives.has(name) && scope.assigned.has(name)) return no('may-be-list', { name })
  const leak = findLeak(site, snippet, scope)
  if (leak) return no('changes-variable', { file: site.snippet, ...leak })
  const wanted = wantedBy(snippet, site, scope)
  const odd = wanted.find(each => each.includes('?'))
  if (odd) return no('odd-variable', { file: site.snippet, name: odd })
  if (wanted.length > MOST_VARIABLES) return no('too-many-variables', { file: site.snippet, count: String(wanted.length) })
  return editsOf(site, wanted)
}

/** The variable that include gives a snippet by the snippet's own name. */
function ownName({ snippet }: IncludeSite): string {
  return snippet.slice(snippet.lastIndexOf('/') + 1, -'.liquid'.length)
}

function sharedTag(snippet: Variables, { file }: IncludeSite, scope: SharedScope): string | null {
  const { tags, leavesCaller, reads, goesOn } = snippet
  const tag = SHARED_TAGS.find(name => tags.has(name))
  if (tag) return tag
  if (leavesCaller) return 'break'
  if (goesOn || scope.files.get(file)?.goesOn) return 'offset: continue'
  const loopRead = reads.find(
    ({ name, path, isSet }) =>
      ((name === 'forloop' || name === 'tablerowloop') && !isSet) || path.startsWith('forloop.parentloop') || OF_LAYOUT.has(name),
  )
  if (loopRead) return loopRead.path
  return isPaged(snippet, [file, ...scope.aboveOf(file)], scope) ? 'paginate' : null
}

/** A list that a file around it shows page by page may be whole in a rendered snippet. */
function isPaged({ reads, bound }: Variables, around: readonly string[], { files }: SharedScope): boolean {
  if (bound.has('paginate')) return false
  const lists = around.flatMap(file => [...(files.get(file)?.paginated ?? [])])
  return lists.some(list => reads.some(({ path }) => `${path}.`.startsWith(`${list}.`)))
}

/** What the snippet reads before it sets it, and its caller or something above may have set. */
function wantedBy(snippet: Variables, { gives }: IncludeSite, { given }: SharedScope): string[] {
  const names = new Set(snippet.reads.map(({ name }) => name))
  return [...names].filter(name => !gives.has(name) && given.has(name) && isFree(name, snippet)).sort()
}

function editsOf({ file, include: { node }, end, needsComma }: IncludeSite, wanted: readonly string[]): Edit[] {
  const tag = { file, from: node.nameStart, to: node.nameStart + node.name.length, text: 'render' }
  if (wanted.length === 0) return [tag]
  const list = wanted.map(name => `${name}: ${name}`).join(', ')
  return [tag, { file, from: end, to: end, text: `${needsComma ? ',' : ''} ${list}` }]
}
