import { BlockStack, InlineStack, Link, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { FindingItem } from '../services/finding-item.ts'
import { placeLabel } from './place-label.ts'
import { SeverityBadge } from './severity-badge.tsx'

/** A finding told by its place, leading to its own page. */
export function FindingLine({ finding: { id, severity, place, message } }: { finding: Sent<FindingItem> }) {
  const say = useText()
  return (
    <InlineStack gap="200" blockAlign="start" wrap={false}>
      <SeverityBadge severity={severity} />
      <BlockStack>
        <Link url={`/app/findings/${id}`} removeUnderline>
          {placeLabel(place, say)}
        </Link>
        <Text as="p" tone="subdued" variant="bodySm" breakWord>
          {message}
        </Text>
      </BlockStack>
    </InlineStack>
  )
}
