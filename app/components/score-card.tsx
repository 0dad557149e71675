import { BlockStack, Card, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { HomeScore } from '../services/read-home.ts'
import { ScorePartRow } from './score-part-row.tsx'

/** The five parts of the score, the weakest first; each part opens its evidence. */
export function ScoreCard({ score }: { score: Sent<HomeScore> }) {
  const say = useText()
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {say('score.title')}
          </Text>
          <Text as="p" tone="subdued">
            {say('score.about')}
          </Text>
        </BlockStack>
        <BlockStack as="ul">
          {score.parts
            .toSorted((a, b) => a.score - b.score)
            .map(part => (
              <ScorePartRow key={part.axis} part={part} />
            ))}
        </BlockStack>
      </BlockStack>
    </Card>
  )
}
