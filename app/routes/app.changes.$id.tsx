import { useLoaderData, useSearchParams } from '@remix-run/react'
import { TitleBar } from '@shopify/app-bridge-react'
import { BlockStack, Layout, Page } from '@shopify/polaris'
import { CauseCard } from '../components/cause-card.tsx'
import { changeSentence } from '../components/change-sentence.ts'
import { DiffCard } from '../components/diff-card.tsx'
import { useMoment } from '../components/moment.tsx'
import { PublishCard } from '../components/publish-card.tsx'
import { useBack } from '../components/use-back.ts'
import { useText } from '../i18n/use-text.ts'
import { page } from '../page.server.ts'
import { readChange } from '../services/read-change.ts'

const CONTEXT_LINES = 3
const MORE_CONTEXT = 100

export const loader = page(async ({ vigie, shopId, params, url }) => {
  const context = url.searchParams.get('context') === 'more' ? MORE_CONTEXT : CONTEXT_LINES
  return { more: context === MORE_CONTEXT, ...(await readChange(vigie, { shopId, changeId: params.id ?? '', context })) }
})

export default function Change() {
  const { change, content, editorUrl, earlier, later, more } = useLoaderData<typeof loader>()
  const say = useText()
  const moment = useMoment()
  const back = useBack({ content: say('nav.changes'), url: '/app/changes' })
  const [params, setParams] = useSearchParams()
  // Only our own choices: the admin's parameters hold a session token.
  const kept = new URLSearchParams([...params].filter(([name]) => name === 'view' || name === 'context'))
  const view = params.get('view') === 'split' ? 'split' : 'unified'
  const keeping = (changes: Record<string, string>) =>
    setParams(before => new URLSearchParams({ ...Object.fromEntries(before), ...changes }), { preventScrollReset: true, replace: true })
  return (
    <Page
      fullWidth={view === 'split'}
      title={changeSentence(change, say)}
      subtitle={moment(change.happenedAt)}
      backAction={back}
      secondaryActions={editorUrl ? [{ content: say('finding.open-editor'), url: editorUrl, external: true }] : []}
      pagination={{
        hasPrevious: earlier !== null,
        hasNext: later !== null,
        previousURL: earlier ? `/app/changes/${earlier}?${kept}` : undefined,
        nextURL: later ? `/app/changes/${later}?${kept}` : undefined,
        accessibilityLabels: { previous: say('change.earlier'), next: say('change.later') },
      }}
    >
      <TitleBar title={say('nav.changes')} />
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            <DiffCard file={change.path ?? ''} content={content} view={view} more={more} onChoose={keeping} />
            {change.path ? <CauseCard change={change} /> : <PublishCard change={change} />}
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  )
}
