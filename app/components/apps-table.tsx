import { IndexTable } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { AppsQuery } from '../inventory-query.ts'
import type { Sent } from '../sent.ts'
import type { AppsList } from '../services/list-apps.ts'
import { AppRow } from './app-row.tsx'
import { InventoryEmpty } from './inventory-empty.tsx'
import { tablePages } from './table-pages.ts'
import { useListParams } from './use-list-params.ts'
import { usePhone } from './use-phone.ts'

type Props = { query: AppsQuery; list: Sent<AppsList> }

/** One page of the theme's apps and tags. */
export function AppsTable({ query: { filter }, list }: Props) {
  const say = useText()
  const { change } = useListParams()
  const condensed = usePhone()
  const filtered = filter.search !== '' || filter.kinds.length > 0 || filter.view !== 'all'
  return (
    <IndexTable
      condensed={condensed}
      selectable={false}
      resourceName={{ singular: say('apps.one'), plural: say('apps.many') }}
      itemCount={list.items.length}
      emptyState={<InventoryEmpty of="apps" scanned={list.scan !== null} filtered={filtered && list.counts.all > 0} />}
      headings={[
        { title: say('apps.column.name') },
        { title: say('apps.column.kind') },
        { title: say('apps.column.status') },
        { title: say('apps.column.evidence') },
        { title: say('apps.column.removable') },
      ]}
      pagination={tablePages({ ...list, label: say('apps.pages', { page: list.page, pages: list.pages, count: list.total }), change })}
    >
      {list.items.map((app, position) => (
        <AppRow key={app.key} app={app} position={position} condensed={condensed} />
      ))}
    </IndexTable>
  )
}
