import { BlockStack, Card, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { ChangeItem } from '../services/change-item.ts'

/** How much a publish changed. */
export function PublishCard({ change: { files } }: { change: Sent<ChangeItem> }) {
  const say = useText()
  if (!files) return null
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {say('publish.title')}
        </Text>
        <Text as="p">{say('publish.files', { added: files.added, modified: files.modified, removed: files.removed })}</Text>
        <Text as="p" tone="subdued">
          {say(files.listed ? 'publish.listed' : 'publish.unlisted')}
        </Text>
      </BlockStack>
    </Card>
  )
}
