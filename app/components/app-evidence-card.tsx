import { BlockStack, Card, InlineStack, Text } from '@shopify/polaris'
import { useIntl } from 'react-intl'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { AppPage } from '../services/read-app.ts'
import { FileLink } from './file-link.tsx'

/** Where the theme shows the app, strongest first. */
export function AppEvidenceCard({ evidence }: { evidence: Sent<AppPage>['evidence'] }) {
  const say = useText()
  const intl = useIntl()
  const sayKind = (kind: string) => (intl.messages[`apps.evidence.${kind}`] ? intl.formatMessage({ id: `apps.evidence.${kind}` }) : kind)
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {say('apps.evidence', { count: evidence.length })}
        </Text>
        {evidence.map(({ kind, file, line, editorUrl }) => (
          <InlineStack key={`${kind} ${file} ${line}`} gap="200" align="space-between" blockAlign="center">
            <FileLink file={file} line={line} editorUrl={editorUrl} />
            <Text as="span" tone="subdued" variant="bodySm">
              {sayKind(kind)}
            </Text>
          </InlineStack>
        ))}
      </BlockStack>
    </Card>
  )
}
