import { BlockStack, Card, List, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { KindPatch } from '../services/read-theme-patch.ts'
import styles from './finding-row.module.css'
import { Unfold } from './unfold.tsx'

/** What no fix can be shown to be safe for, and why. */
export function FixesLeftCard({ kinds }: { kinds: KindPatch[] }) {
  const say = useText()
  const left = kinds.filter(({ refusedTotal }) => refusedTotal > 0)
  if (left.length === 0) return null
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {say('fixes.left')}
        </Text>
        <Text as="p">{say('fixes.left.about')}</Text>
        {left.map(({ audit, title, refused, refusedTotal }) => (
          <Unfold key={audit} label={say('fixes.left.kind', { title, count: refusedTotal })}>
            <List>
              {refused.map(({ file, line, because }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two places of one line may be left for one reason
                <List.Item key={index}>
                  <span className={styles.message}>{say('patch.refused.place', { file, line: String(line), because })}</span>
                </List.Item>
              ))}
              {refusedTotal > refused.length && (
                <List.Item>{say('patch.refused.more', { count: refusedTotal - refused.length })}</List.Item>
              )}
            </List>
          </Unfold>
        ))}
      </BlockStack>
    </Card>
  )
}
