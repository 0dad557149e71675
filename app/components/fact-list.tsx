import { BlockStack, Text } from '@shopify/polaris'
import type { ReactNode } from 'react'
import styles from './fact-list.module.css'

export type Fact = { name: string; value: ReactNode }

/** Names and values, one a line. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl className={styles.list}>
      {facts.map(({ name, value }) => (
        <BlockStack key={name}>
          <dt>
            <Text as="span" tone="subdued" variant="bodySm">
              {name}
            </Text>
          </dt>
          <dd className={styles.value}>{value}</dd>
        </BlockStack>
      ))}
    </dl>
  )
}
