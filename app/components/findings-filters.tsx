import { IndexFilters, IndexFiltersMode, type SortButtonChoice, useSetIndexFiltersMode } from '@shopify/polaris'
import type { FindingsQuery } from '../findings-query.ts'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import { FINDING_SORTS, FINDING_VIEWS, type FindingSort } from '../services/finding-views.ts'
import type { FindingsList } from '../services/list-findings.ts'
import styles from './findings-filters.module.css'
import { appliedNarrowings, isNarrowed, narrowings } from './findings-narrowings.tsx'
import { useFindingsParams } from './use-findings-params.ts'
import { useSearch } from './use-search.ts'

type Props = { query: FindingsQuery; list: Pick<Sent<FindingsList>, 'counts' | 'facets'>; loading: boolean }

/** Polaris' names of our orders: what is sorted, and in which direction; it wants both directions of each. */
const SORTS: Record<FindingSort, SortButtonChoice['value']> = {
  severity: 'severity asc',
  mildest: 'severity desc',
  newest: 'opened asc',
  oldest: 'opened desc',
  place: 'place asc',
  'place-reversed': 'place desc',
}

/** Views, search, filters and order of the list of findings. */
export function FindingsFilters({ query, list, loading }: Props) {
  const say = useText()
  const { change } = useFindingsParams()
  const { mode, setMode } = useSetIndexFiltersMode(isNarrowed(query.filter) ? IndexFiltersMode.Filtering : IndexFiltersMode.Default)
  const [search, setSearch] = useSearch(query.filter.search, change)
  const made = { filter: query.filter, facets: list.facets, change, say }
  const clear = () => {
    setSearch('')
    change({ q: [], severity: [], category: [], audit: [], app: [], file: [] })
  }
  return (
    <div className={styles.filters}>
      <IndexFilters
        tabs={FINDING_VIEWS.map(view => ({
          id: view,
          content: say(`findings.view.${view}`),
          badge: say('findings.count', { count: list.counts[view] }),
        }))}
        selected={FINDING_VIEWS.indexOf(query.filter.view)}
        onSelect={index => change({ view: FINDING_VIEWS.slice(index, index + 1) })}
        canCreateNewView={false}
        queryValue={search}
        queryPlaceholder={say('findings.search')}
        onQueryChange={setSearch}
        onQueryClear={() => setSearch('')}
        sortOptions={FINDING_SORTS.map(sort => ({
          value: SORTS[sort],
          label: say(`findings.sort.${sort}`),
          directionLabel: say(`findings.sort.${sort}.direction`),
        }))}
        sortSelected={[SORTS[query.sort]]}
        onSort={([value]) => change({ sort: FINDING_SORTS.filter(sort => SORTS[sort] === value) })}
        filters={narrowings(made)}
        appliedFilters={appliedNarrowings(made)}
        onClearAll={clear}
        cancelAction={{ onAction: clear }}
        mode={mode}
        setMode={setMode}
        loading={loading}
      />
    </div>
  )
}
