import type { BarButton, TitleBar } from '../messages.ts'
import { modalStyle } from './modal-style.ts'

export type ModalParts = ReturnType<typeof modalParts>
type Drawing = { size: string; src: string | undefined; title: string; bar: TitleBar; press: (index: number) => void }

/** A modal's fixed skeleton; an iframe that moves in its document would load again. */
export function modalParts(root: ShadowRoot, close: () => void) {
  root.adoptedStyleSheets = [modalStyle()]
  const heading = make('h2', {})
  const cross = make('button', { type: 'button', className: 'close', textContent: '✕', onclick: close })
  const body = make('div', { className: 'body' }, document.createElement('slot'))
  const page = make('iframe', {})
  const footer = make('footer', {})
  const dialog = make('dialog', {}, make('header', {}, heading, cross), body, page, footer)
  root.append(dialog)
  return { dialog, heading, cross, body, page, footer }
}

export function drawModal(parts: ModalParts, { size, src, title, bar, press }: Drawing) {
  parts.dialog.dataset.size = size
  parts.dialog.ariaLabel = title
  parts.heading.textContent = title
  parts.cross.ariaLabel = document.documentElement.lang.startsWith('fr') ? 'Fermer' : 'Close'
  parts.body.hidden = src !== undefined
  parts.page.hidden = src === undefined
  parts.page.title = title
  if (src !== undefined && parts.page.getAttribute('src') !== src) parts.page.setAttribute('src', src)

  const buttons = [...bar.secondary, ...(bar.primary ? [bar.primary] : [])]
  parts.footer.hidden = buttons.length === 0
  parts.footer.replaceChildren(...buttons.map(button => drawButton(button, button === bar.primary, press)))
}

function drawButton({ label, index, disabled, loading, critical }: BarButton, primary: boolean, press: (index: number) => void) {
  const className = [primary ? 'primary' : '', critical ? 'critical' : ''].join(' ')
  return make('button', { type: 'button', disabled: disabled || loading, className, onclick: () => press(index) }, label)
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  given: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
) {
  const made = Object.assign(document.createElement(tag), given)
  made.append(...children)
  return made
}
