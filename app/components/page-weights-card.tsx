import { BlockStack, Card, InlineStack, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { PageWeightItem } from '../services/read-weights.ts'
import styles from './page-weight.module.css'
import { PageWeightRow } from './page-weight-row.tsx'

/** What each kind of page makes a browser fetch, heaviest first, split between the theme and apps. */
export function PageWeightsCard({ items }: { items: PageWeightItem[] }) {
  const say = useText()
  const most = Math.max(...items.map(({ total }) => total))
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="p">{say('weights.about')}</Text>
        <InlineStack gap="400">
          {(['own', 'apps'] as const).map(part => (
            <InlineStack key={part} gap="150" blockAlign="center">
              <span className={`${styles.swatch} ${styles[part]}`} aria-hidden />
              <Text as="span" variant="bodySm">
                {say(`weights.part.${part}`)}
              </Text>
            </InlineStack>
          ))}
        </InlineStack>
        <ul className={styles.list}>
          {items.map(item => (
            <PageWeightRow key={item.type} item={item} most={most} />
          ))}
        </ul>
      </BlockStack>
    </Card>
  )
}
