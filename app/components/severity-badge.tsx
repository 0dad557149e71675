import { Badge, type BadgeProps } from '@shopify/polaris'
import { AlertDiamondIcon, AlertTriangleIcon, InfoIcon } from '@shopify/polaris-icons'
import type { Severity } from '../../engine/audit.ts'
import { useText } from '../i18n/use-text.ts'

const LOOK: Record<Severity, Pick<BadgeProps, 'tone' | 'icon'>> = {
  critical: { tone: 'critical', icon: AlertDiamondIcon },
  major: { tone: 'warning', icon: AlertTriangleIcon },
  minor: { tone: 'info', icon: InfoIcon },
}

/** Severity as word, icon and tone: never colour alone. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  const say = useText()
  return <Badge {...LOOK[severity]}>{say(`severity.${severity}`)}</Badge>
}
