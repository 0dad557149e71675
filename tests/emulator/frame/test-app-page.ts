/** One page of the test app: a router of its own, and one button for each thing that App Bridge does. */
export function page(url: URL, adminOrigin: string): string {
  return `<!doctype html>
<html lang="${url.searchParams.get('locale') ?? 'en'}">
<head>
<meta charset="utf-8"><title>Test app</title>
<meta name="shopify-api-key" content="test-key">
<script src="${adminOrigin}/app-bridge.js"></script>
<style>body { font: 14px sans-serif; padding: 16px } button { margin: 4px }</style>
</head>
<body>
<ui-nav-menu><a href="/" rel="home">Home</a><a href="/findings">Findings</a><a href="/settings">Settings</a></ui-nav-menu>
<ui-title-bar title="Findings of the day">
  <button variant="breadcrumb" onclick="log('back')">Back</button>
  <button variant="primary" onclick="log('scan')">Scan now</button>
  <button onclick="log('export')">Export</button>
  <section label="More"><button onclick="log('archive')" tone="critical">Archive</button></section>
</ui-title-bar>
<ui-save-bar id="bar" discardConfirmation>
  <button variant="primary" onclick="log('saved'); shopify.saveBar.hide('bar')">Save</button>
  <button onclick="log('discarded'); shopify.saveBar.hide('bar')">Discard</button>
</ui-save-bar>
<ui-modal id="ignore"><p>Why ignore it?</p><input aria-label="Reason">
  <ui-title-bar title="Ignore this finding"><button variant="primary" onclick="log('ignored'); shopify.modal.hide('ignore')">Ignore</button>
  <button onclick="shopify.modal.hide('ignore')">Cancel</button></ui-title-bar>
</ui-modal>
<ui-modal id="remote" src="/inside" variant="large"><ui-title-bar title="Remote"></ui-title-bar></ui-modal>
<h1 id="path">${url.pathname}</h1>
<p id="log"></p>
<button onclick="shopify.toast.show('Scan finished', { action: 'Undo', onAction: () => log('undone'), onDismiss: () => log('dismissed') })">Toast</button>
<button onclick="shopify.toast.show('It failed', { isError: true })">Error toast</button>
<button onclick="shopify.saveBar.show('bar')">Edit</button>
<button onclick="shopify.modal.show('ignore')">Modal</button>
<button onclick="shopify.modal.show('remote')">Remote modal</button>
<button onclick="shopify.loading(true)">Load</button>
<button onclick="shopify.scopes.request(['read_locales']).then(answer => log(answer.result + ' ' + answer.detail.granted.includes('read_locales')))">Grant</button>
<button onclick="shopify.user().then(user => log(user.email))">User</button>
<button onclick="fetch('/api/plain').then(() => log('fetched'))">Fetch</button>
<button onclick="fetch('/api/refused-once').then(answer => log('status ' + answer.status))">Fetch refused</button>
<button onclick="fetch('/api/reauthorize')">Fetch reauthorize</button>
<button onclick="window.open('shopify://admin/products', '_top')">Products</button>
<button onclick="shopify.saveBar.leaveConfirmation().then(() => log('left'))">Leave</button>
<a href="https://admin.shopify.com/store/messy/themes/1?key=layout/theme.liquid" target="_top">Theme code</a>
<form data-save-bar onsubmit="event.preventDefault(); log('submitted')" onreset="log('reset')"><input name="note" aria-label="Note"></form>
<script>
const log = text => { document.getElementById('log').textContent += text + ';' }
const show = () => { document.getElementById('path').textContent = location.pathname }
document.querySelector('ui-nav-menu').addEventListener('click', event => {
  event.preventDefault()
  history.pushState(null, '', event.target.getAttribute('href'))
  show()
})
addEventListener('popstate', show)
addEventListener('show', event => { if (event.target.id === 'bar') log('bar shown') }, true)
</script>
</body>
</html>`
}
