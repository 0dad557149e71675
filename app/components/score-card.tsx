import { BlockStack, Box, Card, InlineStack, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { HomeScore } from '../services/read-home.ts'
import { ScorePartRow } from './score-part-row.tsx'

/** The score and its five parts, the weakest first; each part opens its evidence. */
export function ScoreCard({ score }: { score: Sent<HomeScore> }) {
  const say = useText()
  const parts = score.parts.toSorted((a, b) => (a.score ?? 101) - (b.score ?? 101))
  return (
    <Card>
      <BlockStack gap="400">
        <InlineStack align="space-between" blockAlign="end" gap="200">
          <BlockStack gap="100">
            <Text as="h2" variant="headingMd">
              {say('score.title')}
            </Text>
            <Text as="p" tone="subdued">
              {say('score.about')}
            </Text>
          </BlockStack>
          <Total total={score.total} before={score.before} />
        </InlineStack>
        <BlockStack gap="0" as="ul">
          {parts.map(part => (
            <ScorePartRow key={part.axis} part={part} />
          ))}
        </BlockStack>
      </BlockStack>
    </Card>
  )
}

function Total({ total, before }: { total: number; before: number | null }) {
  const say = useText()
  const change = before === null ? 0 : total - before
  return (
    <Box>
      <InlineStack gap="100" blockAlign="baseline">
        <Text as="span" variant="heading2xl" numeric>
          {say('score.number', { score: total })}
        </Text>
        <Text as="span" tone="subdued">
          {say('score.of-hundred')}
        </Text>
      </InlineStack>
      {before !== null && (
        <Text as="p" tone="subdued" variant="bodySm">
          {say('score.change', { change, trend: change === 0 ? 'same' : 'moved' })}
        </Text>
      )}
    </Box>
  )
}
