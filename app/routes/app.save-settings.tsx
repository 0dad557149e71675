import { z } from 'zod'
import { LANGUAGES } from '../../engine/audit.ts'
import { act } from '../act.server.ts'
import { saveSettings } from '../services/save-settings.ts'
import { saveStaffLanguage } from '../services/save-staff-language.ts'
import { settingsSchema } from '../services/settings-schema.ts'

const body = z.object({ settings: settingsSchema, language: z.enum(LANGUAGES).nullable() })

/** The shop's settings and this person's language, saved together by one save bar. */
export const action = act(body, async ({ vigie, shopId, staffId }, { settings, language }) => {
  await saveStaffLanguage(vigie, { shopId, staffId, language })
  return saveSettings(vigie, { shopId, actorId: staffId, settings })
})
