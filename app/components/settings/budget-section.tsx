import { Card, FormLayout, TextField } from '@shopify/polaris'
import { useText } from '../../i18n/use-text.ts'
import { SettingsSection } from './settings-section.tsx'
import type { SettingsForm } from './use-settings-form.ts'

const BUDGETS = ['scriptKb', 'styleKb', 'imageKb'] as const

/** From which weight on a theme file is a finding. */
export function BudgetSection({ form: { fields, errors, set } }: { form: SettingsForm }) {
  const say = useText()
  return (
    <SettingsSection title={say('settings.budgets')} about={say('settings.budgets.about')}>
      <Card>
        <FormLayout>
          {BUDGETS.map(name => (
            <TextField
              key={name}
              type="number"
              min={1}
              max={20000}
              label={say(`settings.budget.${name}`)}
              suffix={say('settings.kilobytes')}
              value={fields[name]}
              error={errors[`settings.assetBudgets.${name}`]}
              onChange={value => set({ [name]: value })}
              autoComplete="off"
            />
          ))}
        </FormLayout>
      </Card>
    </SettingsSection>
  )
}
