import { tellAdmin } from './admin-channel.ts'
import { watchElements } from './watch-element.ts'

export function showNavMenu() {
  watchElements(document, 'ui-nav-menu, s-app-nav', menus => {
    const links = menus.flatMap(menu => [...menu.querySelectorAll<HTMLElement>('[href]')])
    tellAdmin({
      name: 'nav-menu',
      links: links.map(link => ({
        label: link.textContent.trim(),
        href: link.getAttribute('href') ?? '/',
        home: link.getAttribute('rel') === 'home',
      })),
    })
  })
}
