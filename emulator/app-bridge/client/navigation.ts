import { onAdmin, tellAdmin } from './admin-channel.ts'

const path = () => location.pathname + location.search + location.hash
const tellLocation = () => tellAdmin({ name: 'location', path: path() })

/** The admin's address bar follows the app, whatever router the app uses. */
export function followLocation() {
  for (const method of ['pushState', 'replaceState'] as const) {
    const plain = history[method].bind(history)
    history[method] = (...given) => {
      plain(...given)
      tellLocation()
    }
  }
  onAdmin('navigate', ({ href }) => navigate(href))
  tellAdmin({ name: 'ready', path: path() })
}

export function listenToLocation() {
  addEventListener('popstate', tellLocation)
  addEventListener('hashchange', tellLocation)
  tellLocation()
}

/** The app's own link is pressed, so that its router may take it; without one, `shopify:navigate` is offered, then the page loads. */
function navigate(href: string) {
  const links = document.querySelectorAll<HTMLElement>('ui-nav-menu [href], s-app-nav [href]')
  const link = [...links].find(candidate => candidate.getAttribute('href') === href)
  if (link instanceof HTMLAnchorElement) return link.click()
  if (link) return void link.dispatchEvent(new Event('shopify:navigate', { bubbles: true, composed: true }))
  location.assign(href)
}
