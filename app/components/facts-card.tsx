import { BlockStack, Card, Text } from '@shopify/polaris'
import { type Fact, FactList } from './fact-list.tsx'

/** A card of names and values under a heading. */
export function FactsCard({ heading, facts }: { heading: string; facts: Fact[] }) {
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {heading}
        </Text>
        <FactList facts={facts} />
      </BlockStack>
    </Card>
  )
}
