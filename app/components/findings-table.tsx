import { IndexTable, useIndexResourceState } from '@shopify/polaris'
import { useState } from 'react'
import type { FindingsQuery } from '../findings-query.ts'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { FindingItem } from '../services/finding-item.ts'
import type { FindingsList } from '../services/list-findings.ts'
import { type Asked, DecideDialog } from './decide-dialog.tsx'
import { FindingGroupRow } from './finding-group-row.tsx'
import { FindingRow } from './finding-row.tsx'
import { FindingsEmpty } from './findings-empty.tsx'
import { tablePages } from './table-pages.ts'
import { useDecide } from './use-decide.ts'
import { useFindingsParams } from './use-findings-params.ts'
import { usePhone } from './use-phone.ts'

type Item = Sent<FindingItem>
type Props = { query: FindingsQuery; list: Sent<FindingsList> }

/** One page of findings; what is selected can be decided at once, also beyond the page. */
export function FindingsTable({ query, list }: Props) {
  const say = useText()
  const { change } = useFindingsParams()
  const condensed = usePhone()
  const { decide } = useDecide()
  const [asked, setAsked] = useState<Asked | null>(null)
  const { items } = list
  const { selectedResources, allResourcesSelected, handleSelectionChange, clearSelection } = useIndexResourceState(items)
  const everything = allResourcesSelected && list.total > items.length
  const selection = everything ? { filter: query.filter } : { ids: selectedResources }
  const count = everything ? list.total : selectedResources.length
  const ask = (intent: Asked['intent']) => setAsked({ intent, selection, count })
  const reopen = () => {
    decide({ intent: 'reopen', selection })
    clearSelection()
  }
  const decided = query.filter.view === 'ignored' || query.filter.view === 'snoozed'
  return (
    <>
      <IndexTable
        resourceName={{ singular: say('findings.one'), plural: say('findings.many') }}
        itemCount={items.length}
        hasMoreItems={list.total > items.length}
        selectable={query.filter.view !== 'resolved'}
        selectedItemsCount={allResourcesSelected ? 'All' : selectedResources.length}
        onSelectionChange={handleSelectionChange}
        paginatedSelectAllActionText={say(condensed ? 'findings.select-all.short' : 'findings.select-all', { count: list.total })}
        paginatedSelectAllText={say('findings.all-selected', { count: list.total })}
        promotedBulkActions={
          decided
            ? [{ content: say('decision.reopen'), onAction: reopen }]
            : [
                { content: say('decision.ignore'), onAction: () => ask('ignore') },
                { content: say('decision.snooze'), onAction: () => ask('snooze') },
              ]
        }
        emptyState={<FindingsEmpty query={query} list={list} />}
        headings={
          condensed
            ? [{ title: say('findings.title') }]
            : [
                { title: say('findings.column.severity') },
                { title: say('findings.column.what') },
                { title: say('findings.column.where') },
                { title: say('findings.column.app') },
                { title: say('findings.column.since') },
              ]
        }
        pagination={tablePages({
          ...list,
          label: say('findings.pages', { page: list.page, pages: list.pages, count: list.total }),
          change,
        })}
      >
        {rowsOf(items, query, list).map(row =>
          'header' in row ? (
            <FindingGroupRow key={`group ${row.header.value}`} {...row} by={query.group} columns={condensed ? 1 : 5} />
          ) : (
            <FindingRow key={row.item.id} {...row} condensed={condensed} selected={selectedResources.includes(row.item.id)} />
          ),
        )}
      </IndexTable>
      <DecideDialog
        asked={asked}
        onClose={() => setAsked(null)}
        onDecide={body => {
          decide(body)
          clearSelection()
        }}
      />
    </>
  )
}

type Row = { item: Item; position: number } | { header: FindingsList['groups'][number]; range: [number, number] }

function rowsOf(items: Item[], { group }: FindingsQuery, { groups }: Props['list']): Row[] {
  if (group === 'none') return items.map((item, position) => ({ item, position }))
  const groupOf = (item: Item) => (group === 'app' ? (item.app?.key ?? null) : item.place.type === 'file' ? item.place.file : null)
  return items.flatMap((item, position): Row[] => {
    const value = groupOf(item)
    const previous = items[position - 1]
    const header = groups.find(each => each.value === value)
    if (!header || (previous && groupOf(previous) === value)) return [{ item, position }]
    const last = items.findLastIndex(each => groupOf(each) === value)
    return [
      { header, range: [position, last] },
      { item, position },
    ]
  })
}
