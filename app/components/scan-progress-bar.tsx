import { BlockStack, ProgressBar, Text } from '@shopify/polaris'
import { useId } from 'react'
import { type Say, useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { ScanProgress } from '../services/scan-item.ts'

type Progress = Sent<ScanProgress>

/** A running scan: what it does, how far it is. It may be left: the scan goes on without the page. */
export function ScanProgressBar({ progress, reached }: { progress: Progress; reached: boolean }) {
  const say = useText()
  const id = useId()
  return (
    <BlockStack gap="200">
      <Text as="p" id={id}>
        {doing(progress, say)}
      </Text>
      <ProgressBar progress={percent(progress)} size="small" tone="highlight" ariaLabelledBy={id} />
      <Text as="p" tone="subdued" variant="bodySm">
        {note(progress, reached, say)}
      </Text>
    </BlockStack>
  )
}

function doing({ phase, done, total, group }: Progress, say: Say): string {
  if (!phase) return say('scan.waiting')
  if (total === 0 || phase === 'listing' || phase === 'recording' || phase === 'auditing') return say(`scan.phase.${phase}`)
  return say(`scan.phase.${phase}.files`, { done, total, group: group ? say(`scan.group.${group}`) : 'none' })
}

function note({ stalled }: Progress, reached: boolean, say: Say): string {
  if (!reached) return say('scan.unreachable')
  return stalled ? say('scan.stalled') : say('scan.leave')
}

// Listing, fetching, reading, auditing and recording take about these shares of a first scan.
const STARTS = { listing: 0, fetching: 5, reading: 60, auditing: 85, recording: 95 } as const
const ENDS = { listing: 5, fetching: 60, reading: 85, auditing: 95, recording: 100 } as const

function percent({ phase, done, total }: Progress): number {
  if (!phase) return 0
  const share = total > 0 ? Math.min(1, done / total) : 0
  return Math.round(STARTS[phase] + (ENDS[phase] - STARTS[phase]) * share)
}
