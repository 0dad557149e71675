import { Card, TextField } from '@shopify/polaris'
import { useText } from '../../i18n/use-text.ts'
import { SettingsSection } from './settings-section.tsx'
import type { SettingsForm } from './use-settings-form.ts'

/** How long the past is kept. */
export function RetentionSection({ form: { fields, errors, set } }: { form: SettingsForm }) {
  const say = useText()
  return (
    <SettingsSection title={say('settings.retention')} about={say('settings.retention.about')}>
      <Card>
        <TextField
          type="number"
          min={30}
          max={1095}
          label={say('settings.retention.days')}
          helpText={say('settings.retention.help')}
          suffix={say('settings.days')}
          value={fields.retentionDays}
          error={errors['settings.retentionDays']}
          onChange={retentionDays => set({ retentionDays })}
          autoComplete="off"
        />
      </Card>
    </SettingsSection>
  )
}
