import { useEffect, useState } from 'react'
import type { Language } from '../../../engine/audit.ts'
import type { Refusal } from '../../act.server.ts'
import { useText } from '../../i18n/use-text.ts'
import type { action } from '../../routes/app.save-settings.tsx'
import type { Sent } from '../../sent.ts'
import type { SettingsPage } from '../../services/read-settings.ts'
import { tellCode } from '../error-screen.tsx'
import { showToast } from '../toast.ts'
import { type Unreached, useSend } from '../use-send.ts'

type Saved = Pick<Sent<SettingsPage>, 'settings' | 'language'>

/** What stands in the fields: numbers stay as they were typed. */
export type Fields = {
  frequency: Saved['settings']['scan']['frequency']
  hour: number
  weekday: Saved['settings']['scan']['weekday']
  onPublish: boolean
  retentionDays: string
  scriptKb: string
  styleKb: string
  imageKb: string
  language: Language | null
}

export type SettingsForm = {
  fields: Fields
  errors: Record<string, string>
  refused: Refusal | Unreached['refused'] | null
  dirty: boolean
  saving: boolean
  set: (change: Partial<Fields>) => void
  save: () => Promise<void>
  discard: () => void
}

/** The settings while they are edited; what was typed stays until it is saved or discarded. */
export function useSettingsForm(saved: Saved): SettingsForm {
  const say = useText()
  const [edits, setEdits] = useState<Partial<Fields>>({})
  const [refused, setRefused] = useState<SettingsForm['refused']>(null)
  const { send, sending } = useSend<typeof action>('/app/save-settings')
  const stored = fieldsOf(saved)
  const fields = { ...stored, ...edits }

  const save = async () => {
    const outcome = await send(bodyOf(fields))
    setRefused(outcome.refused)
    if (outcome.refused) return showToast(tellCode(outcome.refused, say).what, { isError: true })
    setEdits(tidied(fields))
    showToast(say('settings.saved'))
  }
  const discard = () => {
    setRefused(null)
    setEdits({})
  }
  useEffect(() => {
    if (refused) document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refused])

  const field = refused?.details.field
  return {
    fields,
    refused,
    errors: typeof field === 'string' && field ? { [field]: say('settings.invalid') } : {},
    dirty: JSON.stringify(fields) !== JSON.stringify(stored),
    saving: sending,
    set: change => setEdits(before => ({ ...before, ...change })),
    save,
    discard,
  }
}

function fieldsOf({ settings: { scan, retentionDays, assetBudgets }, language }: Saved): Fields {
  return {
    ...scan,
    retentionDays: String(retentionDays),
    scriptKb: String(assetBudgets.scriptKb),
    styleKb: String(assetBudgets.styleKb),
    imageKb: String(assetBudgets.imageKb),
    language,
  }
}

function bodyOf({ frequency, hour, weekday, onPublish, retentionDays, scriptKb, styleKb, imageKb, language }: Fields) {
  const assetBudgets = { scriptKb: numberOf(scriptKb), styleKb: numberOf(styleKb), imageKb: numberOf(imageKb) }
  return { settings: { scan: { frequency, hour, weekday, onPublish }, retentionDays: numberOf(retentionDays), assetBudgets }, language }
}

// As the page will read them back: 0100 is saved as 100.
function tidied(fields: Fields): Fields {
  const tidy = (text: string) => String(numberOf(text) ?? text)
  const { retentionDays, scriptKb, styleKb, imageKb } = fields
  return { ...fields, retentionDays: tidy(retentionDays), scriptKb: tidy(scriptKb), styleKb: tidy(styleKb), imageKb: tidy(imageKb) }
}

// An empty field is not zero: the server refuses null and names the field.
function numberOf(text: string): number | null {
  return text.trim() === '' ? null : Number(text)
}
