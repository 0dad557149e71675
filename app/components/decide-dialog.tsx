import { BlockStack, ChoiceList, Select, Text, TextField } from '@shopify/polaris'
import { useContext, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import type { DecisionBody } from '../routes/app.decisions.tsx'
import { IGNORE_REASONS, SNOOZE_DAYS, SNOOZE_REASONS } from '../services/decision-reasons.ts'
import type { FindingsSelection } from '../services/findings-filter.ts'
import { Dialog } from './dialog.tsx'
import { NowContext, useMoment } from './moment.tsx'

export type Asked = { intent: 'ignore' | 'snooze'; selection: FindingsSelection; count: number }

type Props = { asked: Asked | null; onClose: () => void; onDecide: (body: DecisionBody) => void }

/** Asks why, and for a snooze how long, before findings leave the list. */
export function DecideDialog({ asked, onClose, onDecide }: Props) {
  const say = useText()
  const [shown, setShown] = useState(asked)
  if (asked && asked !== shown) setShown(asked)
  const form = useForm()
  const intent = shown?.intent ?? 'ignore'
  const confirm = () => {
    if (shown) onDecide(bodyOf(shown, form))
    onClose()
  }
  return (
    <Dialog
      open={asked !== null}
      title={say(`decision.${intent}.title`, { count: shown?.count ?? 0 })}
      confirm={say(`decision.${intent}.confirm`)}
      onConfirm={confirm}
      onClose={onClose}
    >
      <BlockStack gap="400">
        <Text as="p">{say(`decision.${intent}.about`)}</Text>
        {intent === 'snooze' && <DaysChoice form={form} />}
        {intent === 'snooze' ? <SnoozeReasonChoice form={form} /> : <IgnoreReasonChoice form={form} />}
        <TextField
          label={say('decision.note')}
          helpText={say('decision.note.help')}
          value={form.note}
          onChange={note => form.set({ note })}
          maxLength={500}
          multiline={2}
          autoComplete="off"
        />
      </BlockStack>
    </Dialog>
  )
}

type Choices = {
  ignoreReason: (typeof IGNORE_REASONS)[number]
  snoozeReason: (typeof SNOOZE_REASONS)[number]
  days: (typeof SNOOZE_DAYS)[number]
  note: string
}

type Form = Choices & { set: (change: Partial<Choices>) => void }

function useForm(): Form {
  const [choices, setChoices] = useState<Choices>({ ignoreReason: 'accepted', snoozeReason: 'planned', days: 7, note: '' })
  return { ...choices, set: change => setChoices(before => ({ ...before, ...change })) }
}

function bodyOf({ intent, selection }: Asked, { ignoreReason, snoozeReason, days, note }: Form): DecisionBody {
  if (intent === 'ignore') return { intent, selection, reason: ignoreReason, note }
  return { intent, selection, days, reason: snoozeReason, note }
}

function DaysChoice({ form }: { form: Form }) {
  const say = useText()
  const now = useContext(NowContext)
  const moment = useMoment()
  const dateIn = (days: number) => moment(new Date(new Date(now).getTime() + days * 86_400_000).toISOString())
  return (
    <ChoiceList
      title={say('decision.days')}
      choices={SNOOZE_DAYS.map(days => ({ value: String(days), label: say('decision.days.choice', { days, until: dateIn(days) }) }))}
      selected={[String(form.days)]}
      onChange={([value]) => form.set({ days: SNOOZE_DAYS.find(days => String(days) === value) ?? form.days })}
    />
  )
}

function IgnoreReasonChoice({ form }: { form: Form }) {
  const say = useText()
  return (
    <Select
      label={say('decision.reason')}
      options={IGNORE_REASONS.map(value => ({ value, label: say(`decision.ignore.reason.${value}`) }))}
      value={form.ignoreReason}
      onChange={value => form.set({ ignoreReason: IGNORE_REASONS.find(reason => reason === value) ?? form.ignoreReason })}
    />
  )
}

function SnoozeReasonChoice({ form }: { form: Form }) {
  const say = useText()
  return (
    <Select
      label={say('decision.reason')}
      options={SNOOZE_REASONS.map(value => ({ value, label: say(`decision.snooze.reason.${value}`) }))}
      value={form.snoozeReason}
      onChange={value => form.set({ snoozeReason: SNOOZE_REASONS.find(reason => reason === value) ?? form.snoozeReason })}
    />
  )
}
