import { BlockStack, Card, List, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'

/** How to mend it, step by step. */
export function FixCard({ steps }: { steps: string[] }) {
  const say = useText()
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {say('finding.fix')}
        </Text>
        <List type="number">
          {steps.map(step => (
            <List.Item key={step}>{step}</List.Item>
          ))}
        </List>
      </BlockStack>
    </Card>
  )
}
