import { BlockStack, Card, List, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { ChangeItem } from '../services/change-item.ts'

/** Who did it, as far as it can be known: an app inferred with its evidence, or nobody. */
export function CauseCard({ change: { cause } }: { change: Sent<ChangeItem> }) {
  const say = useText()
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {say('cause.title')}
        </Text>
        <Text as="p">{cause ? say('cause.app', { app: cause.appName }) : say('cause.unknown')}</Text>
        {cause && (
          <List>
            {cause.evidence.map(evidence => (
              <List.Item key={JSON.stringify(evidence)}>{say('cause.evidence', evidence)}</List.Item>
            ))}
          </List>
        )}
      </BlockStack>
    </Card>
  )
}
