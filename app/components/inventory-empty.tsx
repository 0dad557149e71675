import { useText } from '../i18n/use-text.ts'
import { Nothing } from './nothing.tsx'

type Props = { of: 'apps' | 'libraries'; scanned: boolean; filtered: boolean }

/** No row: nothing was scanned yet, nothing matches, or the theme holds none. */
export function InventoryEmpty({ of, scanned, filtered }: Props) {
  const say = useText()
  if (!scanned) {
    const home = { content: say('findings.go-home'), url: '/app' }
    return <Nothing title={say('findings.empty.unscanned')} about={say(`${of}.empty.unscanned.about`)} action={home} />
  }
  if (filtered) {
    const clear = { content: say('findings.clear'), url: `/app/${of}` }
    return <Nothing title={say(`${of}.empty.filtered`)} about={say('findings.empty.filtered.about')} action={clear} search />
  }
  return <Nothing title={say(`${of}.empty`)} about={say(`${of}.empty.about`)} />
}
