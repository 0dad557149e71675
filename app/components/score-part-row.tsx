import { BlockStack, Box, Collapsible, Icon, InlineStack, Link, ProgressBar, Text, UnstyledButton } from '@shopify/polaris'
import { ChevronDownIcon, ChevronUpIcon } from '@shopify/polaris-icons'
import { useId, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { ScorePart } from '../services/read-home.ts'
import styles from './score-part-row.module.css'
import { SeverityBadge } from './severity-badge.tsx'

type Part = Sent<ScorePart>

/** One part of the score: a bar that opens onto the audits that cost it points. */
export function ScorePartRow({ part }: { part: Part }) {
  const say = useText()
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <li className={styles.row}>
      <UnstyledButton className={styles.bar} onClick={() => setOpen(!open)} ariaExpanded={open} ariaControls={id}>
        <span className={styles.name}>{say(`axis.${part.axis}`)}</span>
        <span className={styles.progress} aria-hidden>
          <ProgressBar progress={part.score} size="small" tone={toneOf(part.score)} animated={false} />
        </span>
        <span className={styles.score}>
          <Text as="span" numeric fontWeight="semibold">
            {say('score.part', { score: part.score })}
          </Text>
        </span>
        <Icon source={open ? ChevronUpIcon : ChevronDownIcon} tone="subdued" />
      </UnstyledButton>
      <Collapsible id={id} open={open}>
        {open && <Evidence part={part} />}
      </Collapsible>
    </li>
  )
}

function Evidence({ part }: { part: Part }) {
  const say = useText()
  return (
    <Box paddingBlock="200">
      <BlockStack gap="200">
        <Text as="p" tone="subdued">
          {say(`axis.${part.axis}.about`)}
        </Text>
        {part.audits.length === 0 && <Text as="p">{say('score.no-evidence')}</Text>}
        {part.notChecked.length > 0 && (
          <Text as="p" tone="caution">
            {say('score.not-checked', { count: part.notChecked.length })}
          </Text>
        )}
        {part.audits.map(({ audit, title, severity, count, points }) => (
          <InlineStack key={audit} gap="200" align="space-between" blockAlign="center">
            <InlineStack gap="200" blockAlign="center">
              <SeverityBadge severity={severity} />
              <Link url={`/app/findings?audit=${audit}`} removeUnderline>
                {say('score.evidence', { title, count })}
              </Link>
            </InlineStack>
            <Text as="span" tone="subdued" numeric>
              {say('score.points', { points })}
            </Text>
          </InlineStack>
        ))}
      </BlockStack>
    </Box>
  )
}

function toneOf(score: number) {
  if (score < 50) return 'critical'
  return score < 80 ? 'primary' : 'success'
}
