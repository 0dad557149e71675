import { useLoaderData } from '@remix-run/react'
import { TitleBar } from '@shopify/app-bridge-react'
import { BlockStack, Layout, Page } from '@shopify/polaris'
import { LibraryCopiesCard } from '../components/library-copies-card.tsx'
import { LibraryFactsCard } from '../components/library-facts-card.tsx'
import { LibraryFindingsCard } from '../components/library-findings-card.tsx'
import { LibraryFlawsCard } from '../components/library-flaws-card.tsx'
import { useBack } from '../components/use-back.ts'
import { useText } from '../i18n/use-text.ts'
import { page } from '../page.server.ts'
import { readLibrary } from '../services/read-library.ts'

export const loader = page(({ vigie, shopId, language, params }) => readLibrary(vigie, { shopId, language, key: params.id ?? '' }))

export default function Library() {
  const library = useLoaderData<typeof loader>()
  const say = useText()
  const back = useBack({ content: say('nav.libraries'), url: '/app/libraries' })
  return (
    <Page title={library.name} backAction={back}>
      <TitleBar title={say('nav.libraries')} />
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            <LibraryFindingsCard findings={library.findings} />
            <LibraryCopiesCard copies={library.copies} />
            <LibraryFlawsCard advisories={library.advisories} />
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <LibraryFactsCard library={library} />
        </Layout.Section>
      </Layout>
    </Page>
  )
}
