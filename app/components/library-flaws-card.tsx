import { BlockStack, Card, Text } from '@shopify/polaris'
import { useIntl } from 'react-intl'
import { visibleCode } from '../../engine/visible-code.ts'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { LibraryPage } from '../services/read-library.ts'
import { AdvisoryLine } from './advisory-line.tsx'

/** The known flaws of the versions that the theme has, gravest first. */
export function LibraryFlawsCard({ advisories }: { advisories: Sent<LibraryPage>['advisories'] }) {
  const say = useText()
  const intl = useIntl()
  if (advisories.length === 0) return null
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {say('libraries.flaws', { count: advisories.length })}
        </Text>
        {advisories.map(({ versions, ...advisory }) => (
          <BlockStack key={advisory.id}>
            <AdvisoryLine advisory={advisory} />
            {versions.length > 0 && (
              <Text as="p" variant="bodySm" tone="subdued">
                {say('libraries.flaws.versions', { count: versions.length, versions: intl.formatList(versions.map(visibleCode)) })}
              </Text>
            )}
          </BlockStack>
        ))}
      </BlockStack>
    </Card>
  )
}
