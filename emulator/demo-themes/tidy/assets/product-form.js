class ProductForm extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector('form')
    this.status = this.querySelector('[data-status]')
    this.variants = JSON.parse(this.querySelector('[data-variants]').textContent)
    this.form.addEventListener('change', () => this.chooseVariant())
    this.form.addEventListener('submit', event => this.add(event))
  }

  chooseVariant() {
    const chosen = [...this.form.querySelectorAll('.options :checked')].map(input => input.value)
    const variant = this.variants.find(({ options }) => options.every((option, index) => option === chosen[index]))
    const button = this.form.querySelector('[name="add"]')
    button.disabled = !variant?.available
    if (variant) this.form.elements.id.value = variant.id
  }

  async add(event) {
    event.preventDefault()
    const root = window.Shopify?.routes?.root ?? '/'
    const response = await fetch(`${root}cart/add.js`, { method: 'POST', body: new FormData(this.form) })
    const item = await response.json()
    this.status.textContent = response.ok ? item.title : item.description
    if (!response.ok) return
    const cart = await fetch(`${root}cart.js`).then(answer => answer.json())
    document.dispatchEvent(new CustomEvent('cart:added', { detail: { count: cart.item_count } }))
  }
}

customElements.define('product-form', ProductForm)
