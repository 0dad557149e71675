import { Badge, BlockStack, Box, IndexTable, InlineStack, Link, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { FindingItem } from '../services/finding-item.ts'
import styles from './finding-row.module.css'
import { Moment } from './moment.tsx'
import { placeLabel } from './place-label.ts'
import { SeverityBadge } from './severity-badge.tsx'
import { StatusBadge } from './status-badge.tsx'

type Item = Sent<FindingItem>
type Props = { item: Item; position: number; selected: boolean; condensed: boolean }

/** One finding of a list: a table row; on a phone a row of one cell that holds a small card. */
export function FindingRow({ item, position, selected, condensed }: Props) {
  const say = useText()
  const row = { id: item.id, position, selected, accessibilityLabel: say('findings.select', { what: item.message }) }
  if (condensed) {
    return (
      // The row keeps hold of the link that it was first drawn with: another layout is another row.
      <IndexTable.Row key="card" {...row}>
        <IndexTable.Cell className={styles.card}>
          <Condensed item={item} />
        </IndexTable.Cell>
      </IndexTable.Row>
    )
  }
  return (
    <IndexTable.Row key="row" {...row}>
      <IndexTable.Cell>
        <SeverityBadge severity={item.severity} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <BlockStack gap="050">
          <Title item={item} />
          <div className={styles.message}>
            <Text as="p" tone="subdued" variant="bodySm">
              {item.message}
            </Text>
          </div>
          <InlineStack>
            <StatusBadge status={item.status} />
          </InlineStack>
        </BlockStack>
      </IndexTable.Cell>
      <IndexTable.Cell>
        <Place item={item} />
      </IndexTable.Cell>
      <IndexTable.Cell>{item.app?.name ?? '—'}</IndexTable.Cell>
      <IndexTable.Cell>
        <Moment at={item.openedAt} />
      </IndexTable.Cell>
    </IndexTable.Row>
  )
}

function Condensed({ item }: { item: Item }) {
  return (
    <Box paddingBlock="150" paddingInlineEnd="200">
      <BlockStack gap="100">
        <InlineStack gap="200" align="space-between" blockAlign="center">
          <SeverityBadge severity={item.severity} />
          <Text as="span" tone="subdued" variant="bodySm">
            <Moment at={item.openedAt} />
          </Text>
        </InlineStack>
        <Title item={item} />
        <Text as="p" tone="subdued" breakWord>
          {item.message}
        </Text>
        <Place item={item} />
        <InlineStack>
          <StatusBadge status={item.status} />
        </InlineStack>
      </BlockStack>
    </Box>
  )
}

function Title({ item }: { item: Item }) {
  const say = useText()
  return (
    <InlineStack gap="150" blockAlign="center">
      <Link dataPrimaryLink url={`/app/findings/${item.id}`} monochrome removeUnderline>
        <Text as="span" fontWeight="semibold">
          {item.title}
        </Text>
      </Link>
      {item.isNew && <Badge tone="new">{say('findings.new')}</Badge>}
    </InlineStack>
  )
}

function Place({ item }: { item: Item }) {
  const say = useText()
  return <span className={styles.place}>{placeLabel(item.place, say)}</span>
}
