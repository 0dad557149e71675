import { BlockStack, Card, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'

/** What the finding does to shoppers, then what was seen. */
export function ConsequenceCard({ message, why }: { message: string; why: string }) {
  const say = useText()
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {say('finding.why')}
        </Text>
        <Text as="p" variant="bodyLg">
          {why}
        </Text>
        <Text as="p" tone="subdued" breakWord>
          {message}
        </Text>
      </BlockStack>
    </Card>
  )
}
