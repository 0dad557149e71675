import { z } from 'zod'
import { settingsSchema, settingValues } from './setting-values.ts'
import { jsonOf, type Visit } from './visit.ts'

const values = z.looseObject({})
const stored = z.looseObject({
  current: z.union([z.string(), values]).default({}),
  presets: z.record(z.string(), values).optional(),
})
const groups = z.array(z.looseObject({ settings: settingsSchema.optional() }))

/** config/settings_data.json as it stands: `current` may name a preset. */
export function currentSettings(visit: Pick<Visit, 'theme'>): Record<string, unknown> {
  const data = stored.safeParse(jsonOf(visit, 'config/settings_data.json') ?? {})
  if (!data.success) return {}
  const { current, presets } = data.data
  return typeof current === 'string' ? (presets?.[current] ?? {}) : current
}

/** Liquid's `settings`. */
export function themeSettings(visit: Visit) {
  const schema = groups.safeParse(jsonOf(visit, 'config/settings_schema.json') ?? [])
  const settings = schema.success ? schema.data.flatMap(group => group.settings ?? []) : []
  return settingValues(visit, settings, currentSettings(visit))
}

/** App embeds that are switched on, as `shopify://apps/<app>/blocks/<block>/<uuid>`. */
export function enabledEmbeds(visit: Pick<Visit, 'theme'>): { app: string; block: string; uuid: string }[] {
  const block = z.looseObject({ type: z.string(), disabled: z.boolean().optional() })
  const blocks = z.record(z.string(), block).safeParse(currentSettings(visit).blocks ?? {})
  if (!blocks.success) return []
  return Object.values(blocks.data).flatMap(({ type, disabled }) => {
    const [, app, name, uuid] = /^shopify:\/\/apps\/([^/]+)\/blocks\/([^/]+)\/([\w-]+)$/.exec(type) ?? []
    return app && name && uuid && disabled !== true ? [{ app, block: name, uuid }] : []
  })
}
