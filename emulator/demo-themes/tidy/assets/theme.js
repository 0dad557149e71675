class CartCount extends HTMLElement {
  connectedCallback() {
    this.onAdd = event => this.show(event.detail.count)
    document.addEventListener('cart:added', this.onAdd)
  }

  disconnectedCallback() {
    document.removeEventListener('cart:added', this.onAdd)
  }

  show(count) {
    this.textContent = String(count)
  }
}

customElements.define('cart-count', CartCount)

for (const field of document.querySelectorAll('[data-submit-on-change]')) {
  field.addEventListener('change', () => field.form.submit())
}

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  for (const drawer of document.querySelectorAll('[data-drawer][open]')) drawer.removeAttribute('open')
})
