import { Banner, BlockStack, Card, ChoiceList, SkeletonBodyText, Text } from '@shopify/polaris'
import { type Say, useText } from '../i18n/use-text.ts'
import type { Fixable } from '../services/list-fixable.ts'
import type { KindPatch, ThemePatch } from '../services/read-theme-patch.ts'
import { tellCode } from './error-screen.tsx'
import type { Answer } from './use-answer.ts'

type Props = {
  kinds: Fixable['kinds']
  /** Kinds that stay as they are. */
  without: string[]
  onChoose: (without: string[]) => void
  answer: Answer<{ patch: ThemePatch | null }>
  onAskAgain: () => void
}

/** How much can be mended at once, of which kinds, and how to apply it. */
export function FixesSummaryCard({ kinds, without, onChoose, answer, onAskAgain }: Props) {
  const say = useText()
  const tried = answer.state === 'answered' ? (answer.data.patch?.kinds ?? []) : null
  return (
    <Card>
      <BlockStack gap="400">
        <div aria-live="polite">
          <Summary answer={answer} say={say} onAskAgain={onAskAgain} />
        </div>
        <ChoiceList
          allowMultiple
          title={say('fixes.kinds')}
          choices={kinds.map(({ audit, title, open }) => ({
            value: audit,
            label: title,
            helpText: helpOf({ open, kind: tried?.find(each => each.audit === audit), chosen: !without.includes(audit), say }),
          }))}
          selected={kinds.map(({ audit }) => audit).filter(audit => !without.includes(audit))}
          onChange={chosen => onChoose(kinds.map(({ audit }) => audit).filter(audit => !chosen.includes(audit)))}
        />
      </BlockStack>
    </Card>
  )
}

function Summary({ answer, say, onAskAgain }: Pick<Props, 'answer' | 'onAskAgain'> & { say: Say }) {
  if (answer.state === 'asking') {
    return (
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {say('fixes.working')}
        </Text>
        <SkeletonBodyText lines={2} />
      </BlockStack>
    )
  }
  if (answer.state === 'failed') {
    const { what, todo } = tellCode(answer.failure, say)
    return (
      <Banner tone="warning" title={what} action={{ content: say('errors.try-again'), onAction: onAskAgain }}>
        {todo}
      </Banner>
    )
  }
  const { kinds = [], tooLarge = false, download = null } = answer.data.patch ?? {}
  const mended = sumOf(kinds, kind => kind.mended)
  const partly = sumOf(kinds, kind => kind.partly)
  const total = mended + partly + sumOf(kinds, kind => kind.left)
  return (
    <BlockStack gap="300">
      <Text as="h2" variant="headingMd">
        {say('fixes.summary', { mended, total })}
      </Text>
      {partly > 0 && <Text as="p">{say('fixes.partly', { count: partly })}</Text>}
      {tooLarge && <Banner tone="warning">{say('fixes.too-large')}</Banner>}
      {download && <Text as="p">{say('fixes.apply')}</Text>}
    </BlockStack>
  )
}

type Told = { open: number; kind: KindPatch | undefined; chosen: boolean; say: Say }

function helpOf({ open, kind, chosen, say }: Told): string {
  if (!chosen) return say('fixes.kind.left-out', { count: open })
  if (!kind) return say('fixes.kind.open', { count: open })
  const { mended, partly, left } = kind
  return say('fixes.kind.tried', { mended, partly, total: mended + partly + left })
}

function sumOf(kinds: readonly KindPatch[], of: (kind: KindPatch) => number): number {
  return kinds.reduce((sum, kind) => sum + of(kind), 0)
}
