import type { Category, Language, Severity } from '../../../engine/audit.ts'
import type { FindingView } from '../finding-views.ts'
import { nameApp } from './app-name.ts'
import { titleOf } from './audit-texts.ts'
import { type FindingsCount, sumOf } from './count-findings.ts'

export type Facet<T extends string = string> = { value: T; label: string; count: number }

export type Facets = { severities: Facet<Severity>[]; categories: Facet<Category>[]; audits: Facet[]; apps: Facet[] }

/** The counts that stand in a view; new findings stand among the open ones too. */
export function inView(counts: readonly FindingsCount[], view: FindingView): FindingsCount[] {
  return counts.filter(count => (view === 'new' ? count.view === 'open' && count.isNew : count.view === view))
}

export function countViews(counts: readonly FindingsCount[]): Record<FindingView, number> {
  const countOf = (view: FindingView) => sumOf(inView(counts, view))
  return {
    open: countOf('open'),
    new: countOf('new'),
    ignored: countOf('ignored'),
    snoozed: countOf('snoozed'),
    resolved: countOf('resolved'),
  }
}

/** What a view can be narrowed to, commonest first. */
export function facetsOf(counts: readonly FindingsCount[], language: Language): Facets {
  return {
    severities: facet(counts, ({ severity }) => ({ value: severity, label: severity })),
    categories: facet(counts, ({ category }) => ({ value: category, label: category })),
    audits: facet(counts, ({ audit }) => ({ value: audit, label: titleOf(audit, language) })),
    apps: facet(
      counts.filter(({ app }) => app !== null),
      ({ app }) => ({ value: app ?? '', label: nameApp(app ?? '').name }),
    ),
  }
}

function facet<T extends string>(counts: readonly FindingsCount[], of: (count: FindingsCount) => { value: T; label: string }): Facet<T>[] {
  const groups = Map.groupBy(counts, count => of(count).value)
  return [...groups.values()]
    .flatMap(group => group.slice(0, 1).map(first => ({ ...of(first), count: sumOf(group) })))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
}
