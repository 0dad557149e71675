import { UISaveBar } from './save-bar.ts'

const bars = new WeakMap<HTMLFormElement, UISaveBar>()

/** `<form data-save-bar>` shows a save bar of its own as soon as something in it is edited. */
export function listenToForms() {
  for (const kind of ['input', 'change']) addEventListener(kind, event => formOf(event)?.show())
  for (const kind of ['submit', 'reset']) addEventListener(kind, event => formOf(event)?.hide())
}

function formOf({ target }: Event): UISaveBar | undefined {
  const form = target instanceof Element ? target.closest('form') : null
  if (!form?.hasAttribute('data-save-bar')) return
  const bar = bars.get(form) ?? barFor(form)
  bars.set(form, bar)
  return bar
}

function barFor(form: HTMLFormElement): UISaveBar {
  const bar = new UISaveBar()
  bar.discardConfirmation = form.hasAttribute('data-discard-confirmation')
  bar.append(
    button('primary', () => form.requestSubmit()),
    button(null, () => form.reset()),
  )
  document.body.append(bar)
  return bar
}

function button(variant: string | null, press: () => void) {
  const element = document.createElement('button')
  if (variant) element.setAttribute('variant', variant)
  element.addEventListener('click', press)
  return element
}
