import { IndexTable, InlineStack, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { FindingGroup } from '../services/finding-views.ts'
import type { FindingsGroup } from '../services/list-findings.ts'
import { SeverityBadge } from './severity-badge.tsx'

type Props = { header: FindingsGroup; range: [number, number]; by: FindingGroup; columns: number }

/** The heading of one app's or one file's findings. */
export function FindingGroupRow({ header, range, by, columns }: Props) {
  const say = useText()
  const label = header.label ?? say(by === 'app' ? 'findings.group.no-app' : 'findings.group.no-file')
  return (
    <IndexTable.Row rowType="subheader" id={`group ${header.value}`} position={range[0]} selectionRange={range} accessibilityLabel={label}>
      <IndexTable.Cell colSpan={columns} scope="colgroup" as="th" id={`group ${header.value}`}>
        <InlineStack gap="200" blockAlign="center">
          <Text as="span" fontWeight="semibold" breakWord>
            {label}
          </Text>
          <Text as="span" tone="subdued">
            {say('findings.group.count', { count: header.count })}
          </Text>
          <SeverityBadge severity={header.worst} />
        </InlineStack>
      </IndexTable.Cell>
    </IndexTable.Row>
  )
}
