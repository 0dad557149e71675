/** Runs in the page: what a keyboard, a screen reader or a narrow screen would stumble over. */
export function accessibilityDefects(language: string): string[] {
  const visible = (element: Element) => element.getClientRects().length > 0
  const all = (selector: string) => [...document.querySelectorAll(selector)].filter(visible)
  const show = (element: Element) => element.outerHTML.slice(0, 120)
  const named = (element: Element) => {
    const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.textContent ?? ''
    const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent ?? '')
    const image = element.querySelector('img[alt]')?.getAttribute('alt') ?? ''
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels].map(each => each.textContent) : []
    return [label, image, ...labelledBy, ...labels].join('').trim() !== ''
  }
  const titles = all('h1')
  const ids = [...document.querySelectorAll('[id]')].map(element => element.id).filter(Boolean)
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
  return [
    ...(document.documentElement.lang.startsWith(language) ? [] : [`<html lang="${document.documentElement.lang}">`]),
    ...(titles.length === 1 ? [] : [`${titles.length} h1`]),
    ...all('button, a[href], input:not([type=hidden]), select, textarea')
      .filter(element => !named(element))
      .map(element => `no name: ${show(element)}`),
    ...all('img:not([alt])').map(element => `no alt: ${show(element)}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `id twice: ${id}`),
    ...(wide > 0 ? [`the page is ${wide} px wider than its window`] : []),
  ]
}
