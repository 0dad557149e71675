import { BlockStack, Button, Select, Text } from '@shopify/polaris'
import { useCallback, useEffect, useState } from 'react'
import { useAdmin } from '../context.ts'
import { publishTheme, readThemeFile, writeThemeFile } from '../control.ts'
import { useThemes } from '../themes/use-themes.ts'
import type { Section } from './faults.tsx'
import { hasBlockingScript, hasEmbed, withBlockingScript, withEmbed, withoutBlockingScript, withoutEmbed } from './theme-edits.ts'

const LAYOUT = 'layout/theme.liquid'
const SETTINGS = 'config/settings_data.json'

export function ThemeFaults({ section: { say, run, busy } }: { section: Section }) {
  const { boot } = useAdmin()
  const { themes, reload } = useThemes()
  const [chosen, setChosen] = useState('')
  const shop = boot.shop.handle
  const live = themes?.find(({ role }) => role === 'MAIN')
  const others = themes?.filter(({ role }) => role !== 'MAIN') ?? []
  const other = chosen || String(others[0]?.id ?? '')
  const layout = useThemeFile(live?.id, LAYOUT)
  const settings = useThemeFile(live?.id, SETTINGS)
  if (!live) return null

  return (
    <section>
      <h3>{say('theme')}</h3>
      <BlockStack gap="200">
        <Text as="p">{say('liveTheme', { theme: live.name })}</Text>
        {layout.text !== null && (
          <Button
            disabled={busy}
            onClick={() => run(() => layout.edit(hasBlockingScript(layout.text) ? withoutBlockingScript : withBlockingScript))}
          >
            {say(hasBlockingScript(layout.text) ? 'removeScript' : 'addScript')}
          </Button>
        )}
        {settings.text !== null && (
          <Button disabled={busy} onClick={() => run(() => settings.edit(hasEmbed(settings.text) ? withoutEmbed : withEmbed))}>
            {say(hasEmbed(settings.text) ? 'removeEmbed' : 'addEmbed')}
          </Button>
        )}
        <Button url={`/store/${shop}/themes/${live.id}?key=${LAYOUT}`}>{say('editCode')}</Button>
        {others.length > 0 && (
          <>
            <Select
              label={say('publishOther')}
              options={others.map(({ id, name }) => ({ value: String(id), label: name }))}
              value={other}
              onChange={setChosen}
            />
            <Button disabled={busy} onClick={() => run(() => publishTheme(shop, Number(other)).then(reload))}>
              {say('publish')}
            </Button>
          </>
        )}
      </BlockStack>
    </section>
  )
}

function useThemeFile(theme: number | undefined, file: string) {
  const { boot } = useAdmin()
  const shop = boot.shop.handle
  const [text, setText] = useState<string>('')
  const reload = useCallback(async () => {
    if (theme) setText(await readThemeFile(shop, theme, file))
  }, [shop, theme, file])
  useEffect(() => {
    void reload()
  }, [reload])
  const edit = async (change: (text: string) => string) => {
    if (theme) await writeThemeFile(shop, { theme, file, content: change(text) })
    await reload()
  }
  return { text, edit }
}
