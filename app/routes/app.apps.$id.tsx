import { useLoaderData } from '@remix-run/react'
import { TitleBar } from '@shopify/app-bridge-react'
import { BlockStack, Layout, Page } from '@shopify/polaris'
import { visibleCode } from '../../engine/visible-code.ts'
import { AppEvidenceCard } from '../components/app-evidence-card.tsx'
import { AppFactsCard } from '../components/app-facts-card.tsx'
import { AppRemovableCard } from '../components/app-removable-card.tsx'
import { AppStandingCard } from '../components/app-standing-card.tsx'
import { useBack } from '../components/use-back.ts'
import { useText } from '../i18n/use-text.ts'
import { page } from '../page.server.ts'
import { readApp } from '../services/read-app.ts'

export const loader = page(({ vigie, shopId, params }) => readApp(vigie, { shopId, key: params.id ?? '' }))

export default function App() {
  const app = useLoaderData<typeof loader>()
  const say = useText()
  const back = useBack({ content: say('nav.apps'), url: '/app/apps' })
  return (
    <Page title={visibleCode(app.name)} backAction={back}>
      <TitleBar title={say('nav.apps')} />
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            <AppStandingCard app={app} />
            <AppRemovableCard removable={app.removable} />
            <AppEvidenceCard evidence={app.evidence} />
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <AppFactsCard app={app} />
        </Layout.Section>
      </Layout>
    </Page>
  )
}
