import { BlockStack, Card, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { LibraryPage } from '../services/read-library.ts'
import { FindingLine } from './finding-line.tsx'

/** The open findings that the library is the cause of: each tells how to mend it. */
export function LibraryFindingsCard({ findings }: { findings: Sent<LibraryPage>['findings'] }) {
  const say = useText()
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {say('apps.findings')}
        </Text>
        {findings.length === 0 && <Text as="p">{say('libraries.no-findings')}</Text>}
        {findings.map(finding => (
          <FindingLine key={finding.id} finding={finding} />
        ))}
      </BlockStack>
    </Card>
  )
}
