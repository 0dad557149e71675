import { BlockStack, Icon, type IconProps, InlineStack, Text } from '@shopify/polaris'
import { AlertDiamondIcon, AlertTriangleIcon, CheckCircleIcon, ClockIcon, InfoIcon } from '@shopify/polaris-icons'
import { type Say, useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { Verdict as VerdictData } from '../services/read-home.ts'
import { tellCode } from './error-screen.tsx'

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

/** Is my store well? One sentence, then what moved since the last scan. */
export function Verdict({ verdict }: { verdict: Sent<VerdictData> }) {
  const say = useText()
  return (
    <InlineStack gap="300" blockAlign="start" wrap={false}>
      <span>
        <Icon {...LOOK[verdict.says]} />
      </span>
      <BlockStack gap="100">
        <Text as="h2" variant="headingLg">
          {sentence(verdict, say)}
        </Text>
        <Text as="p" tone="subdued">
          {movement(verdict, say)}
        </Text>
      </BlockStack>
    </InlineStack>
  )
}

function sentence(verdict: Sent<VerdictData>, say: Say): string {
  return 'open' in verdict ? say(`verdict.${verdict.says}`, verdict.open) : say(`verdict.${verdict.says}`)
}

function movement(verdict: Sent<VerdictData>, say: Say): string {
  if ('open' in verdict) return say('verdict.movement', { opened: verdict.opened, resolved: verdict.resolved })
  if (verdict.says === 'first-scan-failed') return tellCode(verdict.failure, say).what
  return say(`verdict.${verdict.says}.next`)
}
