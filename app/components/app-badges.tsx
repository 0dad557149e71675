import { Badge, type BadgeProps, InlineStack } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { AppItem } from '../services/list-apps.ts'

const TONES: Record<AppItem['status'], BadgeProps['tone']> = {
  active: 'success',
  disabled: undefined,
  leftover: 'warning',
  mixed: 'attention',
}

/** How an app stands in the theme, and in the store where Shopify tells. */
export function AppBadges({ app: { status, installed } }: { app: Pick<AppItem, 'status' | 'installed'> }) {
  const say = useText()
  return (
    <InlineStack gap="100">
      <Badge tone={TONES[status]}>{say(`apps.status.${status}`)}</Badge>
      {installed === 'no' && <Badge tone="critical">{say('apps.not-installed')}</Badge>}
    </InlineStack>
  )
}
