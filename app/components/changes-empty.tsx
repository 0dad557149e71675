import { BlockStack, Button, Card, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'

/** No change yet, or none that the filter lets pass. */
export function ChangesEmpty({ filtered }: { filtered: boolean }) {
  const say = useText()
  return (
    <Card>
      <BlockStack gap="200" inlineAlign="center">
        <Text as="h2" variant="headingMd" alignment="center">
          {say(filtered ? 'changes.empty.filtered' : 'changes.empty')}
        </Text>
        <Text as="p" tone="subdued" alignment="center">
          {say(filtered ? 'changes.empty.filtered.about' : 'changes.empty.about')}
        </Text>
        {filtered && <Button url="/app/changes">{say('changes.clear')}</Button>}
      </BlockStack>
    </Card>
  )
}
