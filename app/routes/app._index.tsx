import { useFetcher, useLoaderData } from '@remix-run/react'
import { TitleBar } from '@shopify/app-bridge-react'
import { Banner, BlockStack, Card, Layout, Page } from '@shopify/polaris'
import { useCallback } from 'react'
import { ActionCard } from '../components/action-card.tsx'
import { ChangeListCard } from '../components/change-list-card.tsx'
import { tellCode } from '../components/error-screen.tsx'
import { FirstScanCard } from '../components/first-scan-card.tsx'
import { NextCard } from '../components/next-card.tsx'
import { ScanCard } from '../components/scan-card.tsx'
import { ScanProgressBar } from '../components/scan-progress-bar.tsx'
import { ScoreCard } from '../components/score-card.tsx'
import { showToast } from '../components/toast.ts'
import { useScanProgress } from '../components/use-scan-progress.ts'
import { Verdict } from '../components/verdict.tsx'
import { useText } from '../i18n/use-text.ts'
import { page } from '../page.server.ts'
import type { Sent } from '../sent.ts'
import { readHome } from '../services/read-home.ts'
import type { ScanItem } from '../services/scan-item.ts'
import type { action as scanAction } from './app.scan.tsx'

export const loader = page(({ vigie, shopId, language }) => readHome(vigie, { shopId, language }))

export default function Home() {
  const home = useLoaderData<typeof loader>()
  const say = useText()
  const scan = useFetcher<typeof scanAction>()
  const announce = useCallback(
    (ended: Sent<ScanItem>) => {
      if (ended.state === 'finished')
        showToast(say(ended.baseline ? 'scan.finished-first' : 'scan.finished', { opened: ended.opened, resolved: ended.resolved }))
      else showToast(say('scan.failed'), { isError: true })
    },
    [say],
  )
  const running = useScanProgress(home.running, announce)
  const scanNow = () => scan.submit({}, { method: 'post', action: '/app/scan', encType: 'application/json' })
  const asking = scan.state !== 'idle'
  return (
    <Page
      title={say('home.title')}
      subtitle={home.shop.name}
      primaryAction={{ content: say('scan.now'), onAction: scanNow, loading: asking, disabled: running !== null }}
    >
      <TitleBar title={say('nav.home')} />
      <Layout>
        {home.failure && home.verdict.says !== 'first-scan-failed' && (
          <Layout.Section variant="fullWidth">
            <Banner tone="warning" title={say('home.failure')} action={{ content: say('scan.now'), onAction: scanNow, loading: asking }}>
              {Object.values(tellCode(home.failure, say)).join(' ')}
            </Banner>
          </Layout.Section>
        )}
        <Layout.Section>
          <BlockStack gap="400">
            <Card>
              <BlockStack gap="400">
                <Verdict verdict={home.verdict} score={home.score} baseline={home.last?.state === 'finished' && home.last.baseline} />
                {!home.score && running && <ScanProgressBar {...running} />}
              </BlockStack>
            </Card>
            {!home.score && <FirstScanCard />}
            {home.score && <ActionCard actions={home.actions} />}
            {home.score && <ScoreCard score={home.score} />}
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            {home.score && <ScanCard home={home} running={running} />}
            <ChangeListCard changes={home.changes} />
            <NextCard nextScanAt={home.nextScanAt} />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  )
}
