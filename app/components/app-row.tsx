import { BlockStack, Box, IndexTable, InlineStack, Link, Text } from '@shopify/polaris'
import { visibleCode } from '../../engine/visible-code.ts'
import { useText } from '../i18n/use-text.ts'
import type { AppItem } from '../services/list-apps.ts'
import { AppBadges } from './app-badges.tsx'
import styles from './finding-row.module.css'

type Props = { app: AppItem; position: number; condensed: boolean }

/** One app or tag of a list: a table row, or a small card on a phone. */
export function AppRow({ app, position, condensed }: Props) {
  const say = useText()
  const removable = app.removable > 0 ? say('apps.files', { count: app.removable }) : '—'
  if (condensed) {
    return (
      <IndexTable.Row id={app.key} position={position}>
        <Condensed app={app} />
      </IndexTable.Row>
    )
  }
  return (
    <IndexTable.Row id={app.key} position={position}>
      <IndexTable.Cell>
        <Name app={app} />
      </IndexTable.Cell>
      <IndexTable.Cell>{say(`apps.kind.${app.kind}`)}</IndexTable.Cell>
      <IndexTable.Cell>
        <AppBadges app={app} />
      </IndexTable.Cell>
      <IndexTable.Cell>{say('apps.places', { count: app.evidence })}</IndexTable.Cell>
      <IndexTable.Cell>{removable}</IndexTable.Cell>
    </IndexTable.Row>
  )
}

function Condensed({ app }: { app: AppItem }) {
  const say = useText()
  return (
    <Box paddingBlock="300" paddingInline="400" width="100%">
      <BlockStack gap="100">
        <InlineStack gap="200" align="space-between" blockAlign="center">
          <Name app={app} />
          <Text as="span" tone="subdued" variant="bodySm">
            {say(`apps.kind.${app.kind}`)}
          </Text>
        </InlineStack>
        <AppBadges app={app} />
        <Text as="p" tone="subdued">
          {say('apps.summary', { places: app.evidence, files: app.removable })}
        </Text>
      </BlockStack>
    </Box>
  )
}

function Name({ app: { key, name } }: { app: AppItem }) {
  const say = useText()
  const unknown = key.startsWith('unknown:')
  return (
    <BlockStack>
      <Link dataPrimaryLink url={`/app/apps/${encodeURIComponent(key)}`} monochrome removeUnderline>
        <span className={styles.message}>
          <Text as="span" fontWeight="semibold">
            {visibleCode(name)}
          </Text>
        </span>
      </Link>
      {unknown && (
        <Text as="span" tone="subdued" variant="bodySm">
          {say('apps.unknown')}
        </Text>
      )}
    </BlockStack>
  )
}
