import type { useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { Language } from '../../../engine/audit.ts'
import { useText } from '../../i18n/use-text.ts'
import type { action } from '../../routes/app.settings.tsx'
import type { Sent } from '../../sent.ts'
import type { SettingsPage } from '../../services/read-settings.ts'
import { showToast } from '../toast.ts'

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
  dirty: boolean
  set: (change: Partial<Fields>) => void
  save: () => void
  discard: () => void
}

/** The settings while they are edited; what was typed stays until it is saved or discarded. */
export function useSettingsForm(saved: Saved, saving: ReturnType<typeof useFetcher<typeof action>>): SettingsForm {
  const say = useText()
  const [edits, setEdits] = useState<Partial<Fields>>({})
  const { data } = saving
  const stored = fieldsOf(saved)
  const fields = { ...stored, ...edits }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once an answer
  useEffect(() => {
    if (!data?.done) return
    setEdits({})
    showToast(say('settings.saved'))
  }, [data])

  const field = data?.refused?.details.field
  return {
    fields,
    errors: typeof field === 'string' && field ? { [field]: say('settings.invalid') } : {},
    dirty: JSON.stringify(fields) !== JSON.stringify(stored),
    set: change => setEdits(before => ({ ...before, ...change })),
    save: () => saving.submit(bodyOf(fields), { method: 'post', action: '/app/settings', encType: 'application/json' }),
    discard: () => setEdits({}),
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

// An empty field is not zero: the server refuses null and names the field.
function numberOf(text: string): number | null {
  return text.trim() === '' ? null : Number(text)
}
