import { tellAdmin } from './admin-channel.ts'
import { drawModal, modalParts } from './modal-parts.ts'
import { buttonsOf, readTitleBar } from './title-bar.ts'
import { watchElements } from './watch-element.ts'

const sizes = ['small', 'base', 'large', 'max'] as const
type Size = (typeof sizes)[number]

/** `<ui-modal>`: its title bar becomes the header and footer, what else it holds (or the page at `src`) the body. */
export class UIModal extends HTMLElement {
  readonly #parts = modalParts(this.attachShadow({ mode: 'open' }), () => this.hide())
  #content: HTMLElement | null = null

  constructor() {
    super()
    this.#parts.dialog.addEventListener('close', () => this.#closed())
    this.#parts.page.addEventListener('load', () => this.#watchPage())
  }
  get variant(): Size {
    return sizes.find(size => size === this.getAttribute('variant')) ?? 'base'
  }
  set variant(size: Size) {
    this.setAttribute('variant', size)
  }
  get src(): string | undefined {
    return this.getAttribute('src') ?? undefined
  }
  set src(src: string | undefined) {
    this.toggleAttribute('src', src !== undefined)
    if (src !== undefined) this.setAttribute('src', src)
    if (this.#open) this.#draw()
  }
  get contentWindow(): Window | null {
    return this.#open && this.src ? this.#parts.page.contentWindow : null
  }
  get content(): HTMLElement {
    const given = [...this.children].find(child => !child.matches('ui-title-bar, ui-save-bar'))
    this.#content ??= given instanceof HTMLElement ? given : this.appendChild(document.createElement('div'))
    return this.#content
  }
  set content(element: HTMLElement) {
    this.#content?.remove()
    this.#content = this.appendChild(element)
  }
  async show() {
    if (this.#open) return
    this.#draw()
    this.#parts.dialog.showModal()
    tellAdmin({ name: 'modal', size: this.variant })
    this.dispatchEvent(new Event('show'))
  }
  async hide() {
    this.#parts.dialog.close()
  }
  async toggle() {
    await (this.#open ? this.hide() : this.show())
  }
  /** The title bar changed while the modal is open. */
  refresh() {
    if (this.#open) this.#draw()
  }
  disconnectedCallback() {
    this.#parts.dialog.close()
  }
  get #open() {
    return this.#parts.dialog.open
  }
  #closed() {
    this.#parts.page.removeAttribute('src')
    tellAdmin({ name: 'modal', size: null })
    this.dispatchEvent(new Event('hide'))
  }
  #watchPage() {
    const page = this.#parts.page.contentDocument
    if (this.src && page) watchElements(page, 'ui-title-bar', () => this.refresh())
  }
  #draw() {
    const page = this.src ? this.#parts.page.contentDocument : null
    const bar = page?.querySelector<HTMLElement>('ui-title-bar') ?? this.querySelector<HTMLElement>('ui-title-bar') ?? undefined
    drawModal(this.#parts, {
      size: this.variant,
      src: this.src,
      title: bar?.getAttribute('title') ?? page?.title ?? '',
      bar: readTitleBar(bar),
      press: index => bar && buttonsOf(bar)[index]?.click(),
    })
  }
}

export function refreshModals() {
  watchElements(document, 'ui-modal > ui-title-bar', () => {
    for (const modal of document.querySelectorAll('ui-modal')) if (modal instanceof UIModal) modal.refresh()
  })
}

const byId = (id: string) => {
  const modal = document.getElementById(id)
  if (modal instanceof UIModal) return modal
  throw new Error(`App Bridge: no <ui-modal id="${id}"> in this page`)
}

export const modal = {
  show: async (id: string) => byId(id).show(),
  hide: async (id: string) => byId(id).hide(),
  toggle: async (id: string) => byId(id).toggle(),
}
