import { useLoaderData } from '@remix-run/react'
import { TitleBar } from '@shopify/app-bridge-react'
import { BlockStack, Card, Page } from '@shopify/polaris'
import { useState } from 'react'
import { FixesFilesCard } from '../components/fixes-files-card.tsx'
import { FixesLeftCard } from '../components/fixes-left-card.tsx'
import { FixesSummaryCard } from '../components/fixes-summary-card.tsx'
import { useMoment } from '../components/moment.tsx'
import { Nothing } from '../components/nothing.tsx'
import { saveText } from '../components/save-text.ts'
import { useAnswer } from '../components/use-answer.ts'
import { useBack } from '../components/use-back.ts'
import { useText } from '../i18n/use-text.ts'
import { page } from '../page.server.ts'
import { listFixable } from '../services/list-fixable.ts'
import type { ThemePatch } from '../services/read-theme-patch.ts'

export const loader = page(({ vigie, shopId, language }) => listFixable(vigie, { shopId, language }))

export default function Fixes() {
  const { kinds, scan } = useLoaderData<typeof loader>()
  const say = useText()
  const moment = useMoment()
  const [without, setWithout] = useState<string[]>([])
  const asked = kinds.length > 0 ? `/app/findings/fixes/patch?${new URLSearchParams(without.map(audit => ['without', audit]))}` : null
  const { answer, askAgain } = useAnswer<{ patch: ThemePatch | null }>(asked)
  const patch = answer.state === 'answered' ? answer.data.patch : null
  const download = patch?.download ?? null
  return (
    <Page
      title={say('fixes.title')}
      subtitle={scan ? say('fixes.as-of', { theme: scan.themeName, when: moment(scan.scannedAt) }) : undefined}
      backAction={useBack({ content: say('nav.findings'), url: '/app/findings' })}
      primaryAction={
        kinds.length > 0
          ? {
              content: say('patch.download'),
              disabled: download === null,
              loading: answer.state === 'asking',
              onAction: () => download && saveText(download.name, download.text),
            }
          : undefined
      }
    >
      <TitleBar title={say('nav.findings')} />
      {kinds.length === 0 && (
        <Card padding="0">
          {scan ? (
            <Nothing title={say('fixes.empty')} about={say('fixes.empty.about')} />
          ) : (
            <Nothing
              title={say('findings.empty.unscanned')}
              about={say('fixes.unscanned.about')}
              action={{ content: say('findings.go-home'), url: '/app' }}
            />
          )}
        </Card>
      )}
      {kinds.length > 0 && (
        <BlockStack gap="400">
          <FixesSummaryCard kinds={kinds} without={without} onChoose={setWithout} answer={answer} onAskAgain={askAgain} />
          {patch && patch.files.length > 0 && <FixesFilesCard files={patch.files} />}
          {patch && <FixesLeftCard kinds={patch.kinds} />}
        </BlockStack>
      )}
    </Page>
  )
}
