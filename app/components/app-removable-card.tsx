import { BlockStack, Card, InlineStack, Link, List, Text } from '@shopify/polaris'
import { useIntl } from 'react-intl'
import { visibleCode } from '../../engine/visible-code.ts'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { AppPage } from '../services/read-app.ts'
import styles from './finding-row.module.css'

const STEPS = ['check', 'duplicate', 'delete', 'preview'] as const

/** Files and lines that no page needs, and how to take them away safely. */
export function AppRemovableCard({ removable }: { removable: Sent<AppPage>['removable'] }) {
  const say = useText()
  const intl = useIntl()
  if (removable.length === 0) return null
  const what = removable.every(({ lines }) => !lines) ? 'files' : removable.every(({ lines }) => lines) ? 'lines' : 'both'
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {say('apps.removable', { count: removable.length })}
        </Text>
        <Text as="p">{say('apps.removable.about')}</Text>
        {removable.map(({ file, lines, editorUrl }) => (
          <InlineStack key={file} gap="200" align="space-between" blockAlign="center">
            <FileName file={file} editorUrl={editorUrl} />
            <Text as="span" tone="subdued" variant="bodySm">
              {lines
                ? say('apps.removable.lines', { count: lines.length, lines: intl.formatList(lines.map(String)) })
                : say('apps.removable.file')}
            </Text>
          </InlineStack>
        ))}
        <List type="number">
          {STEPS.map(step => (
            <List.Item key={step}>{say(`apps.removable.${step}`, { what })}</List.Item>
          ))}
        </List>
      </BlockStack>
    </Card>
  )
}

function FileName({ file, editorUrl }: { file: string; editorUrl: string | null }) {
  const name = <span className={styles.place}>{visibleCode(file)}</span>
  if (!editorUrl) return name
  return (
    <Link url={editorUrl} external removeUnderline>
      {name}
    </Link>
  )
}
