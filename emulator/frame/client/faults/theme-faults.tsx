import { BlockStack, Button, Select, Text } from '@shopify/polaris'
import { useCallback, useEffect, useState } from 'react'
import { useAdmin } from '../context.ts'
import { addAppEmbed, hasAppEmbed, publishTheme, readThemeFile, removeAppEmbed, writeThemeFile } from '../control.ts'
import { useThemes } from '../themes/use-themes.ts'
import type { Section } from './section.ts'
import { hasBlockingScript, withBlockingScript, withoutBlockingScript } from './theme-edits.ts'

const LAYOUT = 'layout/theme.liquid'

export function ThemeFaults({ section: { say, run, busy } }: { section: Section }) {
  const { boot } = useAdmin()
  const { themes, reload } = useThemes()
  const [chosen, setChosen] = useState('')
  const shop = boot.shop.handle
  const live = themes?.find(({ role }) => role === 'MAIN')
  const others = themes?.filter(({ role }) => role !== 'MAIN') ?? []
  const other = chosen || String(others[0]?.id ?? '')
  const { scripted, toggleScript, embedded, toggleEmbed } = useLiveTheme(live?.id ?? null)
  if (!live) return null

  return (
    <section>
      <h3>{say('theme')}</h3>
      <BlockStack gap="200">
        <Text as="p">{say('liveTheme', { theme: live.name })}</Text>
        <Button disabled={busy} onClick={() => run(toggleScript)}>
          {say(scripted ? 'removeScript' : 'addScript')}
        </Button>
        <Button disabled={busy} onClick={() => run(toggleEmbed)}>
          {say(embedded ? 'removeEmbed' : 'addEmbed')}
        </Button>
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

/** What the drawer changes in the live theme's files, and how it stands. */
function useLiveTheme(theme: number | null) {
  const { boot } = useAdmin()
  const shop = boot.shop.handle
  const [scripted, setScripted] = useState(false)
  const [embedded, setEmbedded] = useState(false)
  const reload = useCallback(async () => {
    if (!theme) return
    setScripted(hasBlockingScript(await readThemeFile(shop, theme, LAYOUT)))
    setEmbedded(await hasAppEmbed(shop, theme))
  }, [shop, theme])
  useEffect(() => {
    void reload()
  }, [reload])

  const toggleScript = async () => {
    if (!theme) return
    const layout = await readThemeFile(shop, theme, LAYOUT)
    const content = scripted ? withoutBlockingScript(layout) : withBlockingScript(layout)
    await writeThemeFile(shop, { theme, file: LAYOUT, content })
    await reload()
  }
  const toggleEmbed = async () => {
    if (!theme) return
    await (embedded ? removeAppEmbed(shop, theme) : addAppEmbed(shop, theme))
    await reload()
  }
  return { scripted, toggleScript, embedded, toggleEmbed }
}
