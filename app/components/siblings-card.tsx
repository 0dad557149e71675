import { BlockStack, Card, InlineStack, Link, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { FindingItem } from '../services/finding-item.ts'
import { FindingLine } from './finding-line.tsx'

type Props = { siblings: Sent<FindingItem>[]; total: number; audit: string }

/** The other places with the same problem: one mend often does for all. */
export function SiblingsCard({ siblings, total, audit }: Props) {
  const say = useText()
  if (siblings.length === 0) return null
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center">
          <Text as="h2" variant="headingMd">
            {say('finding.siblings', { count: total })}
          </Text>
          {total > siblings.length && <Link url={`/app/findings?audit=${audit}`}>{say('finding.siblings.all')}</Link>}
        </InlineStack>
        {siblings.map(sibling => (
          <FindingLine key={sibling.id} finding={sibling} />
        ))}
      </BlockStack>
    </Card>
  )
}
