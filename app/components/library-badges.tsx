import { Badge, type BadgeProps, InlineStack } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { LibraryItem } from '../services/inventory/library-item.ts'

const TONES: Record<LibraryItem['statuses'][number], BadgeProps['tone']> = {
  vulnerable: 'critical',
  'end-of-life': 'warning',
  unmaintained: 'warning',
  outdated: 'attention',
  floating: 'info',
}

/** All that is wrong with a copy of a library, each in a word. */
export function LibraryBadges({ statuses }: Pick<LibraryItem, 'statuses'>) {
  const say = useText()
  if (statuses.length === 0) return '—'
  return (
    <InlineStack gap="100">
      {statuses.map(status => (
        <Badge key={status} tone={TONES[status]}>
          {say(`libraries.status.${status}`)}
        </Badge>
      ))}
    </InlineStack>
  )
}
