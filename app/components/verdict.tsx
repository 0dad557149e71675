import { BlockStack, Icon, type IconProps, Text } from '@shopify/polaris'
import { AlertDiamondIcon, AlertTriangleIcon, CheckCircleIcon, ClockIcon, InfoIcon } from '@shopify/polaris-icons'
import { type Say, useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { HomeScore, SeverityCounts, Verdict as VerdictData } from '../services/read-home.ts'
import { tellCode } from './error-screen.tsx'
import styles from './verdict.module.css'

type Says = VerdictData['says']

const LOOK: Record<Says, Pick<IconProps, 'source' | 'tone'>> = {
  'first-scan-running': { source: ClockIcon, tone: 'info' },
  'never-scanned': { source: ClockIcon, tone: 'subdued' },
  'first-scan-failed': { source: AlertTriangleIcon, tone: 'caution' },
  'all-well': { source: CheckCircleIcon, tone: 'success' },
  'mend-when-passing': { source: InfoIcon, tone: 'info' },
  'mend-this-week': { source: AlertTriangleIcon, tone: 'caution' },
  'mend-now': { source: AlertDiamondIcon, tone: 'critical' },
}

type Props = { verdict: Sent<VerdictData>; score: Sent<HomeScore> | null; baseline: boolean }

/** Is my store well? One sentence, what moved since the scan before (a baseline has none), and the score. */
export function Verdict({ verdict, score, baseline }: Props) {
  const say = useText()
  return (
    <div className={styles.verdict}>
      <span className={styles.icon}>
        <Icon {...LOOK[verdict.says]} />
      </span>
      <BlockStack gap="100">
        <Text as="h2" variant="headingLg">
          {sentence(verdict, say)}
        </Text>
        <Text as="p" tone="subdued">
          {baseline && 'open' in verdict ? say('verdict.first', { count: sum(verdict.open) }) : movement(verdict, say)}
        </Text>
      </BlockStack>
      {score && <Total score={score} />}
    </div>
  )
}

function Total({ score: { total, before } }: { score: Sent<HomeScore> }) {
  const say = useText()
  const change = before === null ? 0 : total - before
  return (
    <div className={styles.total}>
      <Text as="p" tone="subdued" variant="bodySm">
        {say('score.label')}
      </Text>
      <Text as="p" variant="headingLg" numeric>
        {say('score.number', { score: total })}
      </Text>
      {before !== null && (
        <Text as="p" tone="subdued" variant="bodySm">
          {say('score.change', { change, trend: change === 0 ? 'same' : 'moved' })}
        </Text>
      )}
    </div>
  )
}

function sentence(verdict: Sent<VerdictData>, say: Say): string {
  return 'open' in verdict ? say(`verdict.${verdict.says}`, verdict.open) : say(`verdict.${verdict.says}`)
}

function movement(verdict: Sent<VerdictData>, say: Say): string {
  if ('open' in verdict) return say('verdict.movement', { opened: verdict.opened, resolved: verdict.resolved })
  if (verdict.says === 'first-scan-failed') return Object.values(tellCode(verdict.failure, say)).join(' ')
  return say(`verdict.${verdict.says}.next`)
}

function sum({ critical, major, minor }: SeverityCounts): number {
  return critical + major + minor
}
