import { Navigation } from '@shopify/polaris'
import {
  AppsIcon,
  ChartVerticalFilledIcon,
  ContentIcon,
  DiscountIcon,
  HomeIcon,
  MegaphoneIcon,
  OrderIcon,
  PersonIcon,
  ProductIcon,
  SettingsIcon,
  StoreOnlineIcon,
  ViewIcon,
} from '@shopify/polaris-icons'
import type { NavLink } from '../../app-bridge/messages.ts'
import { useAdmin } from './context.ts'
import { SECTIONS } from './destinations.ts'

const ICONS = {
  orders: OrderIcon,
  products: ProductIcon,
  customers: PersonIcon,
  marketing: MegaphoneIcon,
  discounts: DiscountIcon,
  content: ContentIcon,
  analytics: ChartVerticalFilledIcon,
}

/** The left column, with the app's own links under its name. */
export function AdminNavigation({ path, links, onDismiss }: { path: string; links: NavLink[]; onDismiss: () => void }) {
  const { boot, say } = useAdmin()
  const store = `/store/${boot.shop.handle}`
  const app = `${store}/apps/${boot.app.handle}`
  const here = boot.page ? null : location.pathname
  const [pathname = '/'] = path.split(/[?#]/)
  const home = links.find(link => link.home)?.href ?? '/'
  const shown = links.filter(link => !link.home)
  const current = boot.page ? longestMatch(shown, pathname) : null

  return (
    <Navigation location={here ?? app} onDismiss={onDismiss} ariaLabelledBy="admin-navigation">
      <h2 id="admin-navigation" className="Admin-Hidden">
        {say('menu')}
      </h2>
      <Navigation.Section
        items={[
          { label: say('home'), icon: HomeIcon, url: store, exactMatch: true, selected: here === store },
          ...SECTIONS.map(key => ({ label: say(key), icon: ICONS[key], url: `${store}/${key}`, selected: here === `${store}/${key}` })),
        ]}
      />
      <Navigation.Section
        title={say('salesChannels')}
        items={[
          {
            label: say('onlineStore'),
            icon: StoreOnlineIcon,
            url: `${store}/themes`,
            selected: here?.startsWith(`${store}/themes`) ?? false,
            secondaryActions: [{ icon: ViewIcon, accessibilityLabel: say('viewStore'), url: boot.shop.storefront }],
          },
        ]}
      />
      <Navigation.Section
        title={say('apps')}
        items={[
          {
            label: boot.app.name,
            icon: AppsIcon,
            url: app + (home === '/' ? '' : home),
            selected: boot.page !== null,
            subNavigationItems: shown.map(({ label, href }) => ({ label, url: app + href, matches: href === current })),
          },
        ]}
      />
      <Navigation.Section
        items={[{ label: say('settings'), icon: SettingsIcon, url: `${store}/settings`, selected: here === `${store}/settings` }]}
      />
    </Navigation>
  )
}

/** The most exact link whose page, or a page below it, is on show. */
function longestMatch(links: NavLink[], pathname: string): string | null {
  const matching = links.filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
  return matching.sort((a, b) => b.href.length - a.href.length)[0]?.href ?? null
}
