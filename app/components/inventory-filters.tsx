import { ChoiceList, IndexFilters, IndexFiltersMode, type SortButtonChoice, useSetIndexFiltersMode } from '@shopify/polaris'
import { type Say, useText } from '../i18n/use-text.ts'
import { INVENTORY_SORTS, type InventorySort } from '../services/inventory-views.ts'
import { useListParams } from './use-list-params.ts'
import { useSearch } from './use-search.ts'

export type Narrowing = { param: string; label: string; options: { value: string; label: string; count: number }[]; chosen: string[] }

type Props = {
  views: { value: string; label: string; count: number }[]
  view: string
  search: string
  placeholder: string
  narrowings: Narrowing[]
  sort: InventorySort
  loading: boolean
}

/** Polaris' names of our orders: what is sorted, and in which direction. */
const SORTS: Record<InventorySort, SortButtonChoice['value']> = {
  urgent: 'urgency asc',
  calm: 'urgency desc',
  name: 'name asc',
  'name-reversed': 'name desc',
}

/** Views, search, filters and order of what a theme is made of. */
export function InventoryFilters({ views, view, search: asked, placeholder, narrowings, sort, loading }: Props) {
  const say = useText()
  const { change } = useListParams()
  const narrowed = asked !== '' || narrowings.some(({ chosen }) => chosen.length > 0)
  const { mode, setMode } = useSetIndexFiltersMode(narrowed ? IndexFiltersMode.Filtering : IndexFiltersMode.Default)
  const [search, setSearch] = useSearch(asked, change)
  const clear = () => {
    setSearch('')
    change({ q: [], ...Object.fromEntries(narrowings.map(({ param }) => [param, []])) })
  }
  return (
    <IndexFilters
      tabs={views.map(({ value, label, count }) => ({ id: value, content: label, badge: say('findings.count', { count }) }))}
      selected={views.findIndex(each => each.value === view)}
      onSelect={index => change({ view: views.slice(index, index + 1).map(({ value }) => value) })}
      canCreateNewView={false}
      queryValue={search}
      queryPlaceholder={placeholder}
      onQueryChange={setSearch}
      onQueryClear={() => setSearch('')}
      sortOptions={INVENTORY_SORTS.map(each => ({
        value: SORTS[each],
        label: say(`inventory.sort.${each}`),
        directionLabel: say(`inventory.sort.${each}.direction`),
      }))}
      sortSelected={[SORTS[sort]]}
      onSort={([value]) => change({ sort: INVENTORY_SORTS.filter(each => SORTS[each] === value) })}
      filters={narrowings.map(narrowing => choices(narrowing, { change, say }))}
      appliedFilters={narrowings.flatMap(narrowing => applied(narrowing, { change, say }))}
      onClearAll={clear}
      cancelAction={{ onAction: clear }}
      mode={mode}
      setMode={setMode}
      loading={loading}
    />
  )
}

type With = { change: ReturnType<typeof useListParams>['change']; say: Say }

function choices({ param, label, options, chosen }: Narrowing, { change, say }: With) {
  const filter = (
    <ChoiceList
      allowMultiple
      title={label}
      titleHidden
      choices={options.map(option => ({
        value: option.value,
        label: say('findings.option', { label: option.label, count: option.count }),
      }))}
      selected={chosen}
      onChange={values => change({ [param]: values })}
    />
  )
  return { key: param, label, shortcut: true, filter }
}

function applied({ param, label, options, chosen }: Narrowing, { change, say }: With) {
  if (chosen.length === 0) return []
  const values = options.filter(({ value }) => chosen.includes(value)).map(option => option.label)
  return [
    { key: param, label: say('findings.applied', { filter: label, values: values.join(', ') }), onRemove: () => change({ [param]: [] }) },
  ]
}
