import type { NavLink } from '../../app-bridge/messages.ts'
import type { Boot } from '../boot.ts'
import type { Say } from './texts.ts'

export const SECTIONS = ['orders', 'products', 'customers', 'marketing', 'discounts', 'content', 'analytics'] as const

/** Every place of the admin that its search can lead to. */
export function destinations({ boot, say, links }: { boot: Boot; say: Say; links: NavLink[] }): { label: string; address: string }[] {
  const store = `/store/${boot.shop.handle}`
  const app = `${store}/apps/${boot.app.handle}`
  return [
    { label: boot.app.name, address: app },
    ...links.filter(link => !link.home).map(({ label, href }) => ({ label: `${boot.app.name} · ${label}`, address: app + href })),
    { label: say('themes'), address: `${store}/themes` },
    { label: say('apps'), address: `${store}/apps` },
    ...SECTIONS.map(key => ({ label: say(key), address: `${store}/${key}` })),
    ...boot.shops.map(({ name, handle }) => ({ label: name, address: `/store/${handle}/apps/${boot.app.handle}` })),
  ]
}
