import { useLoaderData, useNavigation } from '@remix-run/react'
import { TitleBar } from '@shopify/app-bridge-react'
import { BlockStack, Button, InlineStack, Page } from '@shopify/polaris'
import { ChangesEmpty } from '../components/changes-empty.tsx'
import { ChangesFilters } from '../components/changes-filters.tsx'
import { TimelineDayCard } from '../components/timeline-day-card.tsx'
import { useText } from '../i18n/use-text.ts'
import { page } from '../page.server.ts'
import { CHANGE_FAMILIES } from '../services/change-item.ts'
import { listChanges } from '../services/list-changes.ts'

const PAGE_SIZE = 50

export const loader = page(async ({ vigie, shopId, url: { searchParams } }) => {
  const asked = searchParams.getAll('family')
  const query = {
    families: CHANGE_FAMILIES.filter(family => asked.includes(family)),
    search: (searchParams.get('q') ?? '').slice(0, 200),
    cursor: searchParams.get('cursor'),
  }
  return { query, timeline: await listChanges(vigie, { shopId, ...query, pageSize: PAGE_SIZE }) }
})

export default function Changes() {
  const { query, timeline } = useLoaderData<typeof loader>()
  const say = useText()
  const loading = useNavigation().state === 'loading'
  return (
    <Page title={say('changes.title')} subtitle={say('changes.about')}>
      <TitleBar title={say('nav.changes')} />
      <BlockStack gap="400">
        <ChangesFilters query={query} counts={timeline.counts} loading={loading} />
        {timeline.days.length === 0 && <ChangesEmpty filtered={query.search !== '' || query.families.length > 0} />}
        {timeline.days.map(day => (
          <TimelineDayCard key={day.day} day={day} />
        ))}
        <InlineStack gap="200" align="center">
          {query.cursor && <Button url={addressOf(query, null)}>{say('changes.newest')}</Button>}
          {timeline.next && <Button url={addressOf(query, timeline.next)}>{say('changes.older')}</Button>}
        </InlineStack>
      </BlockStack>
    </Page>
  )
}

function addressOf({ families, search }: { families: string[]; search: string }, cursor: string | null): string {
  const params = new URLSearchParams(families.map(family => ['family', family]))
  if (search) params.set('q', search)
  if (cursor) params.set('cursor', cursor)
  return `/app/changes?${params}`
}
