import { Link } from '@remix-run/react'
import { NavMenu } from '@shopify/app-bridge-react'
import { Box, InlineStack, Link as PolarisLink } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import { useUnbridged } from './use-bridged.ts'

const PLACES = [
  { to: '/app', name: 'nav.home' },
  { to: '/app/findings', name: 'nav.findings' },
  { to: '/app/changes', name: 'nav.changes' },
  { to: '/app/apps', name: 'nav.apps' },
  { to: '/app/libraries', name: 'nav.libraries' },
  { to: '/app/weights', name: 'nav.weights' },
  { to: '/app/settings', name: 'nav.settings' },
] as const

/** The app's links in Shopify's own navigation; in the page while App Bridge is missing. */
export function AppNavigation() {
  const say = useText()
  if (useUnbridged()) {
    return (
      <Box padding="400">
        <InlineStack gap="400">
          {PLACES.map(({ to, name }) => (
            <PolarisLink key={to} url={to}>
              {say(name)}
            </PolarisLink>
          ))}
        </InlineStack>
      </Box>
    )
  }
  return (
    <NavMenu>
      {PLACES.map(({ to, name }) => (
        <Link key={to} to={to} rel={to === '/app' ? 'home' : undefined}>
          {say(name)}
        </Link>
      ))}
    </NavMenu>
  )
}
