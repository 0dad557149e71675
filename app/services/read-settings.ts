import type { Language } from '../../engine/audit.ts'
import type { Vigie } from '../vigie.ts'
import type { Settings } from './settings-schema.ts'

export type SettingsPage = {
  settings: Settings
  changed: { at: Date; actorId: string } | null
  shop: { domain: string; name: string; ianaTimezone: string; plan: string | null; primaryLocale: string | null }
  installation: { installedAt: Date; scopes: string[] } | null
  capabilities: { key: string; state: 'granted' | 'denied' | 'unknown'; detail: string | null; checkedAt: Date }[]
  nextScanAt: Date | null
  /** The language this person chose, if any. */
  language: Language | null
}

export declare function readSettings(vigie: Pick<Vigie, 'db'>, input: { shopId: string; staffId: string }): Promise<SettingsPage>
