import { IndexTable } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { LibrariesQuery } from '../inventory-query.ts'
import type { Sent } from '../sent.ts'
import type { LibrariesList } from '../services/list-libraries.ts'
import { InventoryEmpty } from './inventory-empty.tsx'
import { LibraryRow } from './library-row.tsx'
import { tablePages } from './table-pages.ts'
import { useListParams } from './use-list-params.ts'
import { usePhone } from './use-phone.ts'

type Props = { query: LibrariesQuery; list: Sent<LibrariesList> }

/** One page of the theme's libraries, a row for each copy. */
export function LibrariesTable({ query: { filter }, list }: Props) {
  const say = useText()
  const { change } = useListParams()
  const condensed = usePhone()
  const filtered = filter.search !== '' || filter.lives.length > 0 || filter.sources.length > 0 || filter.view !== 'all'
  return (
    <IndexTable
      condensed={condensed}
      selectable={false}
      resourceName={{ singular: say('libraries.one'), plural: say('libraries.many') }}
      itemCount={list.items.length}
      emptyState={<InventoryEmpty of="libraries" scanned={list.scan !== null} filtered={filtered && list.counts.all > 0} />}
      headings={[
        { title: say('libraries.column.name') },
        { title: say('libraries.column.version') },
        { title: say('libraries.column.statuses') },
        { title: say('libraries.column.advisories') },
        { title: say('libraries.column.live') },
        { title: say('libraries.column.source') },
        { title: say('libraries.column.where') },
      ]}
      pagination={tablePages({ ...list, label: say('libraries.pages', { page: list.page, pages: list.pages, count: list.total }), change })}
    >
      {list.items.map((library, position) => (
        <LibraryRow key={library.id} library={library} position={position} condensed={condensed} />
      ))}
    </IndexTable>
  )
}
