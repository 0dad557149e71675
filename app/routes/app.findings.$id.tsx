import { useLoaderData } from '@remix-run/react'
import { TitleBar } from '@shopify/app-bridge-react'
import { BlockStack, Layout, Page } from '@shopify/polaris'
import { useState } from 'react'
import { ConsequenceCard } from '../components/consequence-card.tsx'
import { type Asked, DecideDialog } from '../components/decide-dialog.tsx'
import { EvidenceCard } from '../components/evidence-card.tsx'
import { ExcerptCard } from '../components/excerpt-card.tsx'
import { FindingFactsCard } from '../components/finding-facts-card.tsx'
import { FindingHistoryCard } from '../components/finding-history-card.tsx'
import { FixCard } from '../components/fix-card.tsx'
import { PatchCard } from '../components/patch-card.tsx'
import { SeverityBadge } from '../components/severity-badge.tsx'
import { SiblingsCard } from '../components/siblings-card.tsx'
import { StatusBadge } from '../components/status-badge.tsx'
import { useBack } from '../components/use-back.ts'
import { useDecide } from '../components/use-decide.ts'
import { useText } from '../i18n/use-text.ts'
import { page } from '../page.server.ts'
import { readFinding } from '../services/read-finding.ts'

const CONTEXT_LINES = 3
const MORE_CONTEXT = 200

export const loader = page(async ({ vigie, shopId, language, params, url }) => {
  const context = url.searchParams.get('context') === 'more' ? MORE_CONTEXT : CONTEXT_LINES
  return { context, ...(await readFinding(vigie, { shopId, findingId: params.id ?? '', language, context })) }
})

export default function Finding() {
  const data = useLoaderData<typeof loader>()
  const { finding } = data
  const say = useText()
  const [asked, setAsked] = useState<Asked | null>(null)
  const { decide, deciding } = useDecide()
  const selection = { ids: [finding.id] }
  const ask = (intent: Asked['intent']) => setAsked({ intent, selection, count: 1 })
  const back = useBack({ content: say('nav.findings'), url: '/app/findings' })
  const open = finding.status.state === 'open'
  const actions = open
    ? [
        { content: say('decision.ignore'), onAction: () => ask('ignore'), disabled: deciding },
        { content: say('decision.snooze'), onAction: () => ask('snooze'), disabled: deciding },
      ]
    : [{ content: say('decision.reopen'), onAction: () => decide({ intent: 'reopen', selection }), disabled: deciding }]
  return (
    <Page
      title={finding.title}
      titleMetadata={<SeverityBadge severity={finding.severity} />}
      additionalMetadata={<StatusBadge status={finding.status} />}
      backAction={back}
      primaryAction={data.editorUrl ? { content: say('finding.open-editor'), url: data.editorUrl, external: true } : undefined}
      secondaryActions={finding.status.state === 'resolved' ? [] : actions}
    >
      <TitleBar title={say('nav.findings')} />
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            <ConsequenceCard message={finding.message} why={data.why} />
            <ExcerptCard finding={finding} excerpt={data.excerpt} context={data.context} more={MORE_CONTEXT} />
            <FixCard steps={data.fix} />
            {data.isFixable && <PatchCard findingId={finding.id} />}
            <SiblingsCard siblings={data.siblings} total={data.siblingsTotal} audit={finding.audit} />
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <FindingFactsCard finding={finding} firstSeenAt={data.firstSeenAt} lastSeenAt={data.lastSeenAt} />
            <EvidenceCard evidence={data.evidence} />
            <FindingHistoryCard history={data.history} decisions={data.decisions} />
          </BlockStack>
        </Layout.Section>
      </Layout>
      <DecideDialog asked={asked} onClose={() => setAsked(null)} onDecide={decide} />
    </Page>
  )
}
