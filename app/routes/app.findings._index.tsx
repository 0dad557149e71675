import { useLoaderData, useNavigation } from '@remix-run/react'
import { TitleBar } from '@shopify/app-bridge-react'
import { Card, Page } from '@shopify/polaris'
import { FindingsFilters } from '../components/findings-filters.tsx'
import { FindingsTable } from '../components/findings-table.tsx'
import { useFindingsParams } from '../components/use-findings-params.ts'
import { readFindingsQuery } from '../findings-query.ts'
import { useText } from '../i18n/use-text.ts'
import { page } from '../page.server.ts'
import { FINDING_GROUPS } from '../services/finding-views.ts'
import { listFindings } from '../services/list-findings.ts'

const PAGE_SIZE = 50

export const loader = page(async ({ vigie, shopId, language, url }) => {
  const query = readFindingsQuery(url.searchParams)
  return { query, list: await listFindings(vigie, { shopId, language, ...query, pageSize: PAGE_SIZE }) }
})

export default function Findings() {
  const { query, list } = useLoaderData<typeof loader>()
  const say = useText()
  const { change } = useFindingsParams()
  const loading = useNavigation().state === 'loading'
  return (
    <Page
      fullWidth
      title={say('findings.title')}
      secondaryActions={list.counts.open > 0 ? [{ content: say('fixes.title'), url: '/app/findings/fixes' }] : []}
      actionGroups={[
        {
          title: say(`findings.group.${query.group}`),
          actions: FINDING_GROUPS.map(group => ({
            content: say(`findings.group-by.${group}`),
            active: group === query.group,
            onAction: () => change({ group: group === 'none' ? [] : [group] }),
          })),
        },
      ]}
    >
      <TitleBar title={say('nav.findings')} />
      <Card padding="0">
        <FindingsFilters query={query} list={list} loading={loading} />
        <FindingsTable query={query} list={list} />
      </Card>
    </Page>
  )
}
