/** What the drawer does to theme files: the edits that developers and apps make in real stores. */
const BLOCKING_SCRIPT = '<script src="https://cdn.example-widgets.com/countdown/1.4.2/countdown.js"></script>'

export const hasBlockingScript = (layout: string) => layout.includes(BLOCKING_SCRIPT)

export function withBlockingScript(layout: string): string {
  if (!layout.includes('</head>')) throw new Error('layout/theme.liquid has no </head>')
  return layout.replace('</head>', `  ${BLOCKING_SCRIPT}\n</head>`)
}

export const withoutBlockingScript = (layout: string) => layout.replace(`  ${BLOCKING_SCRIPT}\n`, '')

type Embed = { type: string; disabled: boolean; settings: Record<string, unknown> }
type SettingsData = { current: string | { blocks?: Record<string, Embed> }; presets?: Record<string, { blocks?: Record<string, Embed> }> }

const EMBED_ID = '7316042598162435071'
const EMBED_TYPE = 'shopify://apps/klaviyo-email-marketing-sms/blocks/klaviyo-onsite-embed/2632fe16-c075-4321-a88b-50b567f42507'

export const hasEmbed = (settings: string) => settings.includes(EMBED_TYPE)

export function withEmbed(settings: string): string {
  return editBlocks(settings, blocks => ({ ...blocks, [EMBED_ID]: { type: EMBED_TYPE, disabled: false, settings: {} } }))
}

export function withoutEmbed(settings: string): string {
  return editBlocks(settings, blocks => Object.fromEntries(Object.entries(blocks).filter(([, embed]) => embed.type !== EMBED_TYPE)))
}

/** Shopify keeps app embeds in the current settings, or in the preset that the current settings name. */
function editBlocks(settings: string, edit: (blocks: Record<string, Embed>) => Record<string, Embed>): string {
  const [comment = ''] = /^\s*\/\*[\s\S]*?\*\/\s*/.exec(settings) ?? []
  const data: SettingsData = JSON.parse(settings.slice(comment.length))
  const current = typeof data.current === 'string' ? (data.presets?.[data.current] ?? {}) : data.current
  const edited = { ...data, current: { ...current, blocks: edit(current.blocks ?? {}) } }
  return `${comment}${JSON.stringify(edited, null, 2)}\n`
}
