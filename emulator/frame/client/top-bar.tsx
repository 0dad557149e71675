import { ActionList, Icon, TopBar } from '@shopify/polaris'
import { AlertTriangleIcon, CheckIcon, GlobeIcon, StoreIcon } from '@shopify/polaris-icons'
import { useState } from 'react'
import type { NavLink } from '../../app-bridge/messages.ts'
import { LOCALES } from '../locale.ts'
import { useAdmin } from './context.ts'
import { destinations } from './destinations.ts'

type Props = { links: NavLink[]; onNavigationToggle: () => void; onFaults: () => void }

export function AdminTopBar({ links, onNavigationToggle, onFaults }: Props) {
  const { boot, say, go } = useAdmin()
  const [open, setOpen] = useState<'stores' | 'languages' | null>(null)
  const [sought, setSought] = useState('')
  const toggle = (menu: 'stores' | 'languages') => () => setOpen(current => (current === menu ? null : menu))
  const found = destinations({ boot, say, links }).filter(({ label }) => label.toLowerCase().includes(sought.toLowerCase()))

  return (
    <TopBar
      showNavigationToggle
      onNavigationToggle={onNavigationToggle}
      searchField={<TopBar.SearchField value={sought} onChange={setSought} placeholder={say('search')} />}
      searchResultsVisible={sought !== ''}
      searchResults={<ActionList items={found.map(({ label, address }) => ({ content: label, onAction: () => go(address) }))} />}
      onSearchResultsDismiss={() => setSought('')}
      secondaryMenu={
        <div className="Admin-Tools">
          <button type="button" className="Admin-Tool" onClick={onFaults} aria-label={say('faults')}>
            <Icon source={AlertTriangleIcon} /> <span className="Admin-Label">{say('faults')}</span>
          </button>
          <TopBar.Menu
            activatorContent={
              <span className="Admin-Tool">
                <Icon source={GlobeIcon} /> {boot.locale.toUpperCase()}
              </span>
            }
            accessibilityLabel={say('language')}
            open={open === 'languages'}
            onOpen={toggle('languages')}
            onClose={() => setOpen(null)}
            actions={[{ items: LOCALES.map(locale => languageItem(locale)) }]}
          />
        </div>
      }
      userMenu={
        <TopBar.UserMenu
          name={boot.shop.name}
          detail={boot.staff.name}
          initials={initialsOf(boot.shop.name)}
          accessibilityLabel={say('stores')}
          open={open === 'stores'}
          onToggle={toggle('stores')}
          actions={[{ items: boot.shops.map(storeItem) }]}
        />
      }
    />
  )

  function storeItem({ handle, name }: (typeof boot.shops)[number]) {
    const address = `/store/${handle}/apps/${boot.app.handle}`
    return { content: name, icon: handle === boot.shop.handle ? CheckIcon : StoreIcon, onAction: () => go(address) }
  }

  function languageItem(locale: (typeof LOCALES)[number]) {
    const here = new URL(location.href)
    here.searchParams.set('locale', locale)
    const content = say(locale === 'fr' ? 'french' : 'english')
    return { content, active: locale === boot.locale, onAction: () => location.assign(here) }
  }
}

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .map(word => word[0])
    .join('')
    .slice(0, 2)
