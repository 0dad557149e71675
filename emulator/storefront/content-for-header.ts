import type { Page } from './page.ts'
import { enabledEmbeds } from './settings.ts'
import { jsonOf, type Visit } from './visit.ts'

/** What Shopify puts into every theme's head: facts of the shop and theme, its own scripts, the apps' script tags and embeds. */
export function contentForHeader(visit: Visit, page: Page): string {
  const { shop, locale } = visit
  const features = { accessToken: 'emulated', domain: shop.domain, predictiveSearch: true, shopId: shop.id, locale }
  return [
    `<script>window.performance && window.performance.mark && window.performance.mark('shopify.content_for_header.start');</script>`,
    `<meta id="shopify-digital-wallet" name="shopify-digital-wallet" content="/${shop.id}/digital_wallets/dialog">`,
    `<script id="shopify-features" type="application/json">${json(features)}</script>`,
    `<script>${shopifyGlobal(visit)}</script>`,
    ...(shop.definition.scriptTags.length > 0 ? [`<script>${asyncLoad(shop.definition.scriptTags, shop.domain)}</script>`] : []),
    `<script id="__st">var __st=${json({ a: shop.id, offset: 3600, reqid: 'emulated', pageurl: visit.host + visit.path, p: page.type })};</script>`,
    `<script defer src="${own(visit, '/cdn/shopifycloud/storefront/assets/storefront.js')}"></script>`,
    ...enabledEmbeds(visit).map(
      ({ app, block, uuid }) =>
        `<script src="https://cdn.shopify.com/extensions/${uuid}/${app}/assets/${block}.js" defer="defer"></script>`,
    ),
    `<script>window.performance && window.performance.mark && window.performance.mark('shopify.content_for_header.end');</script>`,
  ].join('\n')
}

function shopifyGlobal(visit: Visit): string {
  const { shop, theme, locale, root } = visit
  const facts = {
    shop: shop.domain,
    locale,
    currency: { active: shop.definition.currencyCode, rate: '1.0' },
    country: shop.definition.countryCode,
    theme: { name: theme.name, id: theme.id, ...schemaOf(visit), theme_store_id: null, role: theme.role.toLowerCase() },
    cdnHost: `${visit.host}/cdn`,
    routes: { root },
  }
  const lines = Object.entries(facts).map(([name, value]) => `Shopify.${name} = ${json(value)};`)
  return [
    'var Shopify = Shopify || {};',
    ...lines,
    'Shopify.theme.handle = "null";',
    'Shopify.theme.style = {"id":null,"handle":null};',
  ].join('\n')
}

function schemaOf(visit: Visit) {
  const schema = jsonOf(visit, 'config/settings_schema.json')
  const info = Array.isArray(schema) ? schema.find(group => group?.name === 'theme_info') : null
  return { schema_name: info?.theme_name ?? null, schema_version: info?.theme_version ?? null }
}

/** Apps' script tags load once the page has: the block that scanners and speed hacks look for. */
function asyncLoad(urls: string[], domain: string): string {
  const addressed = urls.map(url => `${url}${url.includes('?') ? '&' : '?'}shop=${domain}`)
  return `(function() {
  var isLoaded = false;
  function asyncLoad() {
    if (isLoaded) return;
    isLoaded = true;
    var urls = ${json(addressed)};
    for (var i = 0; i < urls.length; i++) {
      var s = document.createElement('script');
      s.type = 'text/javascript';
      s.async = true;
      s.src = urls[i];
      var x = document.getElementsByTagName('script')[0];
      x.parentNode.insertBefore(s, x);
    }
  };
  window.addEventListener('load', asyncLoad, false);
})();`
}

const own = ({ host }: Visit, path: string) => `//${host}${path}`
const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('/', '\\/')
