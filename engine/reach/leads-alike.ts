import type { Connected } from './connected.ts'
import type { Wild } from './links.ts'
import { asksForHome, hasHead, hasNoLayout } from './page-signs.ts'
import { rendersByStart } from './renders-by-start.ts'

/** Whether two versions of a file have the same part in what pages reach, wherever in the file it stands. */
export function leadsAlike(file: Connected, before: Connected): boolean {
  if (file.path !== before.path) return false
  if (file.facts === before.facts && file.edges === before.edges && file.wilds === before.wilds) return true
  return partOf(file) === partOf(before) && matchesAlike(file.wilds, before.wilds)
}

function matchesAlike(wilds: readonly Wild[], before: readonly Wild[]): boolean {
  return wilds.every(({ matches }, index) => matches === before[index]?.matches)
}

function partOf(file: Connected): string {
  const { facts, edges, wilds } = file
  const renders = rendersByStart(file)
  return JSON.stringify([
    facts.kind,
    (facts.schema?.presets ?? 0) > 0,
    hasHead(file),
    asksForHome(file),
    hasNoLayout(file),
    facts.templateNames,
    edges.map(({ to, how, certain, weak, expression, at }) => {
      const render = renders.get(at.start)
      return [to, how, certain, weak, expression, render?.when, render?.position]
    }),
    wilds.map(({ how, weak, expression }) => [how, weak, expression]),
  ])
}
