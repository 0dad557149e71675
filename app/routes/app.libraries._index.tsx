import { useLoaderData, useNavigation } from '@remix-run/react'
import { TitleBar } from '@shopify/app-bridge-react'
import { Card, Page } from '@shopify/polaris'
import { InventoryFilters } from '../components/inventory-filters.tsx'
import { LibrariesTable } from '../components/libraries-table.tsx'
import { useMoment } from '../components/moment.tsx'
import { useText } from '../i18n/use-text.ts'
import { readLibrariesQuery } from '../inventory-query.ts'
import { page } from '../page.server.ts'
import { LIBRARY_VIEWS } from '../services/inventory-views.ts'
import { listLibraries } from '../services/list-libraries.ts'

const PAGE_SIZE = 50

export const loader = page(async ({ vigie, shopId, url }) => {
  const query = readLibrariesQuery(url.searchParams)
  return { query, list: await listLibraries(vigie, { shopId, ...query, pageSize: PAGE_SIZE }) }
})

export default function Libraries() {
  const { query, list } = useLoaderData<typeof loader>()
  const say = useText()
  const moment = useMoment()
  const loading = useNavigation().state === 'loading'
  const { view, lives, sources, search } = query.filter
  return (
    <Page
      fullWidth
      title={say('libraries.title')}
      subtitle={
        list.scan ? say('inventory.as-of', { theme: list.scan.themeName, when: moment(list.scan.scannedAt) }) : say('libraries.about')
      }
    >
      <TitleBar title={say('nav.libraries')} />
      <Card padding="0">
        <InventoryFilters
          views={LIBRARY_VIEWS.map(value => ({ value, label: say(`libraries.view.${value}`), count: list.counts[value] }))}
          view={view}
          search={search}
          placeholder={say('libraries.search')}
          narrowings={[
            {
              param: 'live',
              label: say('libraries.column.live'),
              options: list.lives.map(({ value, count }) => ({ value, label: say(`libraries.live.${value}`), count })),
              chosen: lives,
            },
            {
              param: 'source',
              label: say('libraries.column.source'),
              options: list.sources.map(({ value, count }) => ({ value, label: say(`libraries.source.${value}`), count })),
              chosen: sources,
            },
          ]}
          sort={query.sort}
          loading={loading}
        />
        <LibrariesTable query={query} list={list} />
      </Card>
    </Page>
  )
}
