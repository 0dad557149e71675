import { askAdmin, onAdmin, tellAdmin } from './admin-channel.ts'
import { isOn } from './title-bar.ts'
import { watchElements } from './watch-element.ts'

let showing: UISaveBar | null = null

/** `<ui-save-bar>`: its primary button is Save, the other is Discard; the admin draws them in place of its top bar. */
export class UISaveBar extends HTMLElement {
  get showing() {
    return showing === this
  }
  get discardConfirmation() {
    return isOn(this, 'discardconfirmation')
  }
  set discardConfirmation(on: boolean) {
    this.toggleAttribute('discardconfirmation', on)
  }
  async show() {
    if (showing === this) return
    showing = this
    this.tell()
    this.dispatchEvent(new Event('show'))
  }
  async hide() {
    if (showing !== this) return
    showing = null
    tellAdmin({ name: 'save-bar', bar: null })
    this.dispatchEvent(new Event('hide'))
  }
  async toggle() {
    await (this.showing ? this.hide() : this.show())
  }
  disconnectedCallback() {
    this.hide()
  }
  tell() {
    const state = (button: Element | undefined) => ({ disabled: isOn(button, 'disabled'), loading: isOn(button, 'loading') })
    const bar = { save: state(this.saveButton), discard: state(this.discardButton), confirmDiscard: this.discardConfirmation }
    tellAdmin({ name: 'save-bar', bar })
  }
  get saveButton() {
    return this.buttons.find(button => button.getAttribute('variant') === 'primary')
  }
  get discardButton() {
    return this.buttons.find(button => button.getAttribute('variant') !== 'primary')
  }
  get buttons() {
    return [...this.querySelectorAll('button')]
  }
}

export function answerSaveBar() {
  watchElements(document, 'ui-save-bar', () => showing?.tell())
  onAdmin('save', () => showing?.saveButton?.click())
  onAdmin('discard', () => showing?.discardButton?.click())
}

const byId = (id: string) => {
  const bar = document.getElementById(id)
  if (bar instanceof UISaveBar) return bar
  throw new Error(`App Bridge: no <ui-save-bar id="${id}"> in this page`)
}

export const saveBar = {
  show: async (id: string) => byId(id).show(),
  hide: async (id: string) => byId(id).hide(),
  toggle: async (id: string) => byId(id).toggle(),
  leaveConfirmation: async () => {
    if (showing) await askAdmin('leave-confirmation')
  },
}
