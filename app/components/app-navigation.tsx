import { Link } from '@remix-run/react'
import { NavMenu } from '@shopify/app-bridge-react'
import { useText } from '../i18n/use-text.ts'

/** The app's links in Shopify's own navigation. */
export function AppNavigation() {
  const say = useText()
  return (
    <NavMenu>
      <Link to="/app" rel="home">
        {say('nav.home')}
      </Link>
      <Link to="/app/findings">{say('nav.findings')}</Link>
      <Link to="/app/changes">{say('nav.changes')}</Link>
      <Link to="/app/settings">{say('nav.settings')}</Link>
    </NavMenu>
  )
}
