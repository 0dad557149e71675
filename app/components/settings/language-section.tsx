import { Card, Select } from '@shopify/polaris'
import { LANGUAGES } from '../../../engine/audit.ts'
import { useText } from '../../i18n/use-text.ts'
import { SettingsSection } from './settings-section.tsx'
import type { SettingsForm } from './use-settings-form.ts'

// Each language calls itself by its own name.
const NAMES = { en: 'English', fr: 'Français' }

/** The language of this person, whatever colleagues chose. */
export function LanguageSection({ form: { fields, set } }: { form: SettingsForm }) {
  const say = useText()
  return (
    <SettingsSection title={say('settings.language')} about={say('settings.language.about')}>
      <Card>
        <Select
          label={say('settings.language.choice')}
          options={[{ value: '', label: say('settings.language.shopify') }, ...LANGUAGES.map(value => ({ value, label: NAMES[value] }))]}
          value={fields.language ?? ''}
          onChange={value => set({ language: LANGUAGES.find(each => each === value) ?? null })}
        />
      </Card>
    </SettingsSection>
  )
}
