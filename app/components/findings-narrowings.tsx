import { ChoiceList, type FiltersProps } from '@shopify/polaris'
import type { Say } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { FindingsFilter } from '../services/findings-filter.ts'
import type { FindingsList } from '../services/list-findings.ts'
import type { useFindingsParams } from './use-findings-params.ts'

type Param = 'severity' | 'category' | 'audit' | 'app' | 'file'

type Made = {
  filter: FindingsFilter
  facets: Sent<FindingsList>['facets']
  change: ReturnType<typeof useFindingsParams>['change']
  say: Say
}

const CHOSEN: Record<Param, (filter: FindingsFilter) => string[]> = {
  severity: filter => filter.severities,
  category: filter => filter.categories,
  audit: filter => filter.audits,
  app: filter => filter.apps,
  file: filter => filter.files,
}

// A file is chosen from a link, not from a list of thousands.
const OFFERED = ['severity', 'category', 'audit', 'app'] as const
const PARAMS = [...OFFERED, 'file'] as const

export function isNarrowed(filter: FindingsFilter): boolean {
  return filter.search !== '' || PARAMS.some(param => CHOSEN[param](filter).length > 0)
}

/** The filters that can be chosen, each with its counts. */
export function narrowings({ filter, facets, change, say }: Made): FiltersProps['filters'] {
  return OFFERED.map(param => ({
    key: param,
    label: say(`findings.filter.${param}`),
    shortcut: param === 'severity',
    filter: (
      <ChoiceList
        allowMultiple
        title={say(`findings.filter.${param}`)}
        titleHidden
        choices={optionsOf(param, facets, say).map(({ value, label, count }) => ({
          value,
          label: say('findings.option', { label, count }),
        }))}
        selected={CHOSEN[param](filter)}
        onChange={values => change({ [param]: values })}
      />
    ),
  }))
}

/** The filters that are chosen, each with a way out. */
export function appliedNarrowings({ filter, facets, change, say }: Made): FiltersProps['appliedFilters'] {
  return PARAMS.flatMap(param => {
    const values = CHOSEN[param](filter)
    if (values.length === 0) return []
    const options = optionsOf(param, facets, say)
    const names = values.map(value => options.find(option => option.value === value)?.label ?? value)
    const label = say('findings.applied', { filter: say(`findings.filter.${param}`), values: names.join(', ') })
    return [{ key: param, label, onRemove: () => change({ [param]: [] }) }]
  })
}

type Option = { value: string; label: string; count: number }

function optionsOf(param: Param, facets: Made['facets'], say: Say): Option[] {
  if (param === 'severity') return facets.severities.map(option => ({ ...option, label: say(`severity.${option.value}`) }))
  if (param === 'category') return facets.categories.map(option => ({ ...option, label: say(`category.${option.value}`) }))
  if (param === 'audit') return facets.audits
  return param === 'app' ? facets.apps : []
}
