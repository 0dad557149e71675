import { Link, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { LibraryItem } from '../services/inventory/library-item.ts'
import styles from './finding-row.module.css'

/** One known flaw: its number, how grave it is, which version mends it. */
export function AdvisoryLine({ advisory: { id, severity, summary, fixedIn, url } }: { advisory: LibraryItem['advisories'][number] }) {
  const say = useText()
  return (
    <div className={styles.message}>
      <Text as="p" variant="bodySm">
        {url ? (
          <Link url={url} external>
            {id}
          </Link>
        ) : (
          id
        )}{' '}
        {say('libraries.advisory', { severity, fixedIn: fixedIn ?? 'none' })}
      </Text>
      <Text as="p" variant="bodySm" tone="subdued">
        <span lang="en">{summary}</span>
      </Text>
    </div>
  )
}
