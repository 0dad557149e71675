import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { type Theme, withFile } from './theme.ts'

const SETTINGS = 'config/settings_data.json'

const block = z.looseObject({ type: z.string() })
const preset = z.looseObject({ blocks: z.record(z.string(), block).optional() })
const settingsData = z.looseObject({ current: z.union([z.string(), preset]), presets: z.record(z.string(), preset).optional() })

type Blocks = Record<string, z.infer<typeof block>>
export type AppEmbed = { app: string; block: string; uuid: string; disabled: boolean }

/** Switches an app's embed on (or off: disabled) in the theme's settings, where the theme editor keeps it. */
export function setAppEmbed(theme: Theme, { app, block, uuid, disabled }: AppEmbed, now: Date): Theme {
  const type = `shopify://apps/${app}/blocks/${block}/${uuid}`
  return withBlocks(theme, now, blocks => {
    const key = Object.keys(blocks).find(candidate => blocks[candidate]?.type === type) ?? String(randomInt(2 ** 47))
    return { ...blocks, [key]: { settings: {}, ...blocks[key], type, disabled } }
  })
}

export function withoutAppEmbeds(theme: Theme, app: string, now: Date): Theme {
  const others = ([, { type }]: [string, { type: string }]) => !type.startsWith(`shopify://apps/${app}/`)
  return withBlocks(theme, now, blocks => Object.fromEntries(Object.entries(blocks).filter(others)))
}

function withBlocks(theme: Theme, now: Date, edit: (blocks: Blocks) => Blocks): Theme {
  const text = theme.files.get(SETTINGS)?.content.toString() ?? '{ "current": {} }'
  const comment = /^\s*\/\*[\s\S]*?\*\/\s*/.exec(text)?.[0] ?? ''
  const data = settingsData.parse(JSON.parse(text.slice(comment.length)))
  // `current` may be the name of a preset.
  const current = typeof data.current === 'string' ? (data.presets?.[data.current] ?? {}) : data.current
  const edited = { ...data, current: { ...current, blocks: edit(current.blocks ?? {}) } }
  return withFile(theme, SETTINGS, Buffer.from(`${comment}${JSON.stringify(edited, null, 2)}\n`), now)
}
