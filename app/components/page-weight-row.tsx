import { BlockStack, InlineStack, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { PageWeightItem } from '../services/read-weights.ts'
import styles from './page-weight.module.css'
import { PageWeightDetails } from './page-weight-details.tsx'
import { Unfold } from './unfold.tsx'
import { useSize } from './use-size.ts'

/** One kind of page: a bar against the heaviest, its parts in words, and what it is made of. */
export function PageWeightRow({ item, most }: { item: PageWeightItem; most: number }) {
  const say = useText()
  const size = useSize()
  const { type, templates, total, own, foreign } = item
  const apps = total - own
  const name = say('weights.type', { type: type.replace(/\W/g, '_'), name: type })
  return (
    <li className={styles.row}>
      <BlockStack gap="150">
        <InlineStack gap="200" align="space-between" blockAlign="center">
          <Text as="h2" variant="headingSm">
            {name}
          </Text>
          <Text as="span" fontWeight="semibold" numeric>
            {size(total)}
          </Text>
        </InlineStack>
        <div className={styles.bar} aria-hidden>
          <div className={`${styles.part} ${styles.own}`} style={{ width: share(own, most) }} />
          <div className={`${styles.part} ${styles.apps}`} style={{ width: share(apps, most) }} />
        </div>
        <Text as="p" tone="subdued" variant="bodySm">
          {say('weights.split', { own: size(own), apps: size(apps), foreign })}
          {templates > 1 && ` ${say('weights.templates', { count: templates })}`}
        </Text>
        <Unfold label={say('weights.details')} accessibilityLabel={say('weights.details.of', { page: name })}>
          <PageWeightDetails item={item} />
        </Unfold>
      </BlockStack>
    </li>
  )
}

function share(bytes: number, most: number): string {
  return `${most > 0 ? (100 * bytes) / most : 0}%`
}
