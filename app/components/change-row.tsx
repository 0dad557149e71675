import { BlockStack, Icon, type IconProps, InlineStack, Link, Text } from '@shopify/polaris'
import { AppsIcon, CodeAddIcon, CodeIcon, DeleteIcon, ThemeIcon } from '@shopify/polaris-icons'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { ChangeItem, ChangeKind } from '../services/change-item.ts'
import { changeSentence } from './change-sentence.ts'
import { Hour } from './hour.tsx'
import { Moment } from './moment.tsx'
import styles from './timeline.module.css'
import { useSize } from './use-size.ts'

const ICONS: Record<ChangeKind, IconProps['source']> = {
  'file-added': CodeAddIcon,
  'file-modified': CodeIcon,
  'file-removed': DeleteIcon,
  'app-added': AppsIcon,
  'app-removed': AppsIcon,
  'app-enabled': AppsIcon,
  'app-disabled': AppsIcon,
  'theme-published': ThemeIcon,
}

/** One change: what, by whom as far as is known, when; on a day's own card the hour is enough. */
export function ChangeRow({ change, when }: { change: Sent<ChangeItem>; when: 'day' | 'hour' }) {
  const say = useText()
  return (
    <InlineStack gap="300" blockAlign="start" wrap={false}>
      <span className={styles.icon}>
        <Icon source={ICONS[change.kind]} tone="subdued" />
      </span>
      <BlockStack gap="050">
        <Link url={`/app/changes/${change.id}`} removeUnderline>
          <span className={styles.what}>{changeSentence(change, say)}</span>
        </Link>
        <Text as="p" tone="subdued" variant="bodySm">
          {when === 'day' ? <Moment at={change.happenedAt} /> : <Hour at={change.happenedAt} />}
          <Details change={change} />
        </Text>
      </BlockStack>
    </InlineStack>
  )
}

function Details({ change: { kind, bytes, cause } }: { change: Sent<ChangeItem> }) {
  const say = useText()
  const size = useSize()
  if (!kind.startsWith('file-')) return null
  const by = cause ? say('change.by-app', { app: cause.appName }) : say('change.by-unknown')
  if (!bytes || bytes.after === null) return <> · {by}</>
  if (bytes.before === null) return <> · {say('change.size', { by, size: size(bytes.after) })}</>
  const grown = bytes.after - bytes.before
  const trend = grown > 0 ? 'more' : grown < 0 ? 'less' : 'same'
  return <> · {say('change.growth', { by, size: size(Math.abs(grown)), trend })}</>
}
