import { useLoaderData } from '@remix-run/react'
import { TitleBar } from '@shopify/app-bridge-react'
import { Card, Page } from '@shopify/polaris'
import { useMoment } from '../components/moment.tsx'
import { Nothing } from '../components/nothing.tsx'
import { PageWeightsCard } from '../components/page-weights-card.tsx'
import { useText } from '../i18n/use-text.ts'
import { page } from '../page.server.ts'
import { readWeights } from '../services/read-weights.ts'

export const loader = page(async ({ vigie, shopId }) => ({ weights: await readWeights(vigie, { shopId }) }))

export default function Weights() {
  const { weights } = useLoaderData<typeof loader>()
  const say = useText()
  const moment = useMoment()
  const home = { content: say('findings.go-home'), url: '/app' }
  return (
    <Page
      title={say('weights.title')}
      subtitle={weights ? say('inventory.as-of', { theme: weights.themeName, when: moment(weights.scannedAt) }) : undefined}
    >
      <TitleBar title={say('nav.weights')} />
      {weights && weights.items.length > 0 ? (
        <PageWeightsCard items={weights.items} />
      ) : (
        <Card padding="0">
          {weights ? (
            <Nothing title={say('weights.empty')} about={say('weights.empty.about')} />
          ) : (
            <Nothing title={say('findings.empty.unscanned')} about={say('weights.unscanned.about')} action={home} />
          )}
        </Card>
      )}
    </Page>
  )
}
