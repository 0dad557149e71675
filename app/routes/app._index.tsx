import { useLoaderData } from '@remix-run/react'
import { TitleBar } from '@shopify/app-bridge-react'
import { Banner, BlockStack, Card, Page } from '@shopify/polaris'
import { ActionCard } from '../components/action-card.tsx'
import { ChangeListCard } from '../components/change-list-card.tsx'
import { tellCode } from '../components/error-screen.tsx'
import { FirstScanCard } from '../components/first-scan-card.tsx'
import styles from '../components/home-layout.module.css'
import { NextCard } from '../components/next-card.tsx'
import { ScanCard } from '../components/scan-card.tsx'
import { ScanProgressBar } from '../components/scan-progress-bar.tsx'
import { ScoreCard } from '../components/score-card.tsx'
import { useScanNow } from '../components/use-scan-now.ts'
import { Verdict } from '../components/verdict.tsx'
import { useText } from '../i18n/use-text.ts'
import { page } from '../page.server.ts'
import { readHome } from '../services/read-home.ts'

export const loader = page(({ vigie, shopId, language }) => readHome(vigie, { shopId, language }))

export default function Home() {
  const home = useLoaderData<typeof loader>()
  const say = useText()
  const { running, asking, scanNow } = useScanNow(home.running)
  return (
    <Page
      title={say('home.title')}
      subtitle={home.shop.name}
      primaryAction={{ content: say('scan.now'), onAction: scanNow, loading: asking, disabled: running !== null }}
    >
      <TitleBar title={say('nav.home')} />
      <div className={styles.home}>
        {home.failure && home.verdict.says !== 'first-scan-failed' && (
          <div className={styles.banner}>
            <Banner tone="warning" title={say('home.failure')} action={{ content: say('scan.now'), onAction: scanNow, loading: asking }}>
              {Object.values(tellCode(home.failure, say)).join(' ')}
            </Banner>
          </div>
        )}
        <div className={styles.main}>
          <Card>
            <BlockStack gap="400">
              <Verdict verdict={home.verdict} score={home.score} baseline={home.last?.state === 'finished' && home.last.baseline} />
              {!home.score && running && <ScanProgressBar {...running} />}
            </BlockStack>
          </Card>
          <div className={styles.rest}>
            <BlockStack gap="400">
              {!home.score && <FirstScanCard />}
              {home.score && <ActionCard actions={home.actions} fixable={home.fixable} />}
              {home.score && <ScoreCard score={home.score} />}
            </BlockStack>
          </div>
        </div>
        <div className={styles.aside}>
          {home.score && (
            <div className={styles.scan}>
              <ScanCard home={home} running={running} />
            </div>
          )}
          <div className={styles.rest}>
            <BlockStack gap="400">
              <ChangeListCard changes={home.changes} />
              <NextCard nextScanAt={home.nextScanAt} />
            </BlockStack>
          </div>
        </div>
      </div>
    </Page>
  )
}
