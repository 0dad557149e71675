import { useLoaderData, useNavigation } from '@remix-run/react'
import { TitleBar } from '@shopify/app-bridge-react'
import { Card, Page } from '@shopify/polaris'
import { AppsTable } from '../components/apps-table.tsx'
import { InventoryFilters } from '../components/inventory-filters.tsx'
import { useMoment } from '../components/moment.tsx'
import { useText } from '../i18n/use-text.ts'
import { readAppsQuery } from '../inventory-query.ts'
import { page } from '../page.server.ts'
import { APP_VIEWS } from '../services/inventory-views.ts'
import { listApps } from '../services/list-apps.ts'

const PAGE_SIZE = 50

export const loader = page(async ({ vigie, shopId, url }) => {
  const query = readAppsQuery(url.searchParams)
  return { query, list: await listApps(vigie, { shopId, ...query, pageSize: PAGE_SIZE }) }
})

export default function Apps() {
  const { query, list } = useLoaderData<typeof loader>()
  const say = useText()
  const moment = useMoment()
  const loading = useNavigation().state === 'loading'
  const { view, kinds, search } = query.filter
  return (
    <Page
      fullWidth
      title={say('apps.title')}
      subtitle={list.scan ? say('inventory.as-of', { theme: list.scan.themeName, when: moment(list.scan.scannedAt) }) : say('apps.about')}
    >
      <TitleBar title={say('nav.apps')} />
      <Card padding="0">
        <InventoryFilters
          views={APP_VIEWS.map(value => ({ value, label: say(`apps.view.${value}`), count: list.counts[value] }))}
          view={view}
          search={search}
          placeholder={say('apps.search')}
          narrowings={[
            {
              param: 'kind',
              label: say('apps.column.kind'),
              options: list.kinds.map(({ value, count }) => ({ value, label: say(`apps.kind.${value}`), count })),
              chosen: kinds,
            },
          ]}
          sort={query.sort}
          loading={loading}
        />
        <AppsTable query={query} list={list} />
      </Card>
    </Page>
  )
}
