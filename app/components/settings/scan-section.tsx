import { BlockStack, Card, Checkbox, ChoiceList, Select, Text } from '@shopify/polaris'
import { useIntl } from 'react-intl'
import { useText } from '../../i18n/use-text.ts'
import { SCAN_FREQUENCIES, WEEKDAYS } from '../../services/scan-schedule-choices.ts'
import { useMoment } from '../moment.tsx'
import { SettingsSection } from './settings-section.tsx'
import type { SettingsForm } from './use-settings-form.ts'

type Props = { form: SettingsForm; nextScanAt: string | null; timeZone: string }

const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

/** When the store is scanned without being asked. */
export function ScanSection({ form: { fields, set }, nextScanAt, timeZone }: Props) {
  const say = useText()
  const intl = useIntl()
  const moment = useMoment()
  const sayHour = (hour: number) => intl.formatTime(Date.UTC(2026, 0, 1, hour), { timeZone: 'UTC', timeStyle: 'short' })
  return (
    <SettingsSection title={say('settings.scan')} about={say('settings.scan.about')}>
      <Card>
        <BlockStack gap="400">
          <ChoiceList
            title={say('settings.frequency')}
            choices={SCAN_FREQUENCIES.map(value => ({
              value,
              label: say(`settings.frequency.${value}`),
              helpText: say(`settings.frequency.${value}.about`),
            }))}
            selected={[fields.frequency]}
            onChange={([value]) => set({ frequency: SCAN_FREQUENCIES.find(each => each === value) ?? fields.frequency })}
          />
          {fields.frequency === 'weekly' && (
            <Select
              label={say('settings.weekday')}
              options={WEEKDAYS.map(value => ({ value, label: say(`weekday.${value}`) }))}
              value={fields.weekday}
              onChange={value => set({ weekday: WEEKDAYS.find(each => each === value) ?? fields.weekday })}
            />
          )}
          <Select
            label={say(fields.frequency === 'every-6-hours' ? 'settings.first-hour' : 'settings.hour')}
            helpText={say('settings.hour.about', { timeZone })}
            options={HOURS.map(hour => ({ value: String(hour), label: sayHour(hour) }))}
            value={String(fields.hour)}
            onChange={value => set({ hour: Number(value) })}
          />
          <Checkbox
            label={say('settings.on-publish')}
            helpText={say('settings.on-publish.about')}
            checked={fields.onPublish}
            onChange={onPublish => set({ onPublish })}
          />
          {nextScanAt && (
            <Text as="p" tone="subdued">
              {say('settings.next', { when: moment(nextScanAt) })}
            </Text>
          )}
        </BlockStack>
      </Card>
    </SettingsSection>
  )
}
