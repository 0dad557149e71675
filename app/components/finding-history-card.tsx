import { BlockStack, Card, Text } from '@shopify/polaris'
import { type Say, useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import { IGNORE_REASONS, SNOOZE_REASONS } from '../services/decision-reasons.ts'
import type { FindingDecision, FindingSpan } from '../services/read-finding.ts'
import { Moment, useMoment } from './moment.tsx'
import styles from './timeline.module.css'

type Props = { history: Sent<FindingSpan>[]; decisions: Sent<FindingDecision>[] }

type Event = { at: string; text: string; note: string | null }

/** The finding's life, newest first: seen, gone, back, and what people decided. */
export function FindingHistoryCard({ history, decisions }: Props) {
  const say = useText()
  const moment = useMoment()
  const events = [
    ...history.toSorted((a, b) => a.openedAt.localeCompare(b.openedAt)).flatMap((span, index) => eventsOfSpan(span, index, say)),
    ...decisions.flatMap(decision => eventsOfDecision(decision, say, moment)),
  ].toSorted((a, b) => b.at.localeCompare(a.at))
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {say('finding.history')}
        </Text>
        <ul className={styles.list}>
          {events.map(({ at, text, note }) => (
            <li key={`${at} ${text}`} className={styles.item}>
              <Text as="p">{text}</Text>
              {note && (
                <Text as="p" breakWord>
                  {note}
                </Text>
              )}
              <Text as="p" tone="subdued" variant="bodySm">
                <Moment at={at} />
              </Text>
            </li>
          ))}
        </ul>
      </BlockStack>
    </Card>
  )
}

function eventsOfSpan({ openedAt, closedAt }: Sent<FindingSpan>, index: number, say: Say): Event[] {
  const opened = { at: openedAt, text: say(index === 0 ? 'history.opened' : 'history.reopened'), note: null }
  return closedAt ? [opened, { at: closedAt, text: say('history.resolved'), note: null }] : [opened]
}

function eventsOfDecision(decision: Sent<FindingDecision>, say: Say, moment: (at: string) => string): Event[] {
  const { kind, decidedAt, note, until, revoked } = decision
  const reason = reasonOf(decision, say)
  const made = { at: decidedAt, text: say(`history.${kind}`, { reason, until: until ? moment(until) : '' }), note }
  return revoked ? [made, { at: revoked.at, text: say('history.undone'), note: null }] : [made]
}

function reasonOf({ kind, reason }: Sent<FindingDecision>, say: Say): string {
  const ignored = IGNORE_REASONS.find(each => each === reason)
  const snoozed = SNOOZE_REASONS.find(each => each === reason)
  if (kind === 'ignore' && ignored) return say(`decision.ignore.reason.${ignored}`)
  return kind === 'snooze' && snoozed ? say(`decision.snooze.reason.${snoozed}`) : ''
}
