import type { BarButton, TitleBar } from '../messages.ts'
import { onAdmin, tellAdmin } from './admin-channel.ts'
import { watchElements } from './watch-element.ts'

/** The page's title bar; one inside a modal belongs to that modal. */
export function showTitleBar() {
  let pressable: HTMLElement[] = []
  watchElements(document, 'ui-title-bar, head > title', elements => {
    const element = elements.find(candidate => candidate.matches('ui-title-bar') && !candidate.closest('ui-modal'))
    pressable = element ? buttonsOf(element) : []
    tellAdmin({ name: 'title-bar', bar: readTitleBar(element) })
  })
  onAdmin('press', ({ index }) => pressable[index]?.click())
}

export const buttonsOf = (bar: HTMLElement) => [...bar.querySelectorAll<HTMLElement>('button, a')]

export function readTitleBar(element: HTMLElement | undefined): TitleBar {
  const title = element?.getAttribute('title') || document.title || null
  if (!element) return { title, breadcrumb: null, primary: null, secondary: [], groups: [] }

  const buttons = buttonsOf(element)
  const described = (wanted: (button: HTMLElement) => boolean) =>
    buttons.flatMap((button, index) => (wanted(button) ? [describe(button, index)] : []))
  const loose = (button: HTMLElement) => !button.closest('section')
  return {
    title,
    breadcrumb: described(button => loose(button) && button.getAttribute('variant') === 'breadcrumb')[0] ?? null,
    primary: described(button => loose(button) && button.getAttribute('variant') === 'primary')[0] ?? null,
    secondary: described(button => loose(button) && !button.hasAttribute('variant')),
    groups: [...element.querySelectorAll('section')].map(section => ({
      label: section.getAttribute('label') ?? '',
      buttons: described(button => button.closest('section') === section),
    })),
  }
}

function describe(button: HTMLElement, index: number): BarButton {
  return {
    index,
    label: button.textContent.trim(),
    disabled: isOn(button, 'disabled'),
    loading: isOn(button, 'loading'),
    critical: button.getAttribute('tone') === 'critical',
  }
}

export const isOn = (element: Element | undefined, attribute: string) =>
  element?.hasAttribute(attribute) === true && element.getAttribute(attribute) !== 'false'
