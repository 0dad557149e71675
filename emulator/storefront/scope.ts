import { contentForHeader } from './content-for-header.ts'
import { cartObject } from './objects/cart.ts'
import { collectionObject, everything } from './objects/collection.ts'
import { namedDrop } from './objects/named-drop.ts'
import { productObject } from './objects/product.ts'
import { blogObject, pageObject } from './objects/writing.ts'
import type { Page } from './page.ts'
import { themeSettings } from './settings.ts'
import { urlOf, type Visit } from './visit.ts'

/** Everything that Liquid can name on a page. */
export function scopeOf(visit: Visit, page: Page): Record<string, unknown> {
  const { shop, theme, locale } = visit
  const [base = '', suffix] = page.template.split(/\.(.*)/s)
  return {
    ...page.objects,
    ...things(visit),
    shop: shopObject(visit),
    settings: themeSettings(visit),
    theme: { id: theme.id, name: theme.name, role: theme.role.toLowerCase() },
    request: {
      page_type: page.type,
      path: urlOf(visit, visit.path),
      host: visit.host,
      origin: `https://${shop.domain}`,
      locale: { iso_code: locale, root_url: visit.root },
      design_mode: false,
    },
    template: namedDrop(page.template, { name: base, suffix: suffix ?? null, directory: null }),
    page_title: page.title,
    page_description: page.description,
    canonical_url: `https://${shop.domain}${urlOf(visit, visit.path)}`,
    current_page: Number(visit.query.get('page') ?? 1),
    handle: visit.path.split('/').at(-1) ?? '',
    content_for_header: contentForHeader(visit, page),
    content_for_additional_checkout_buttons: '',
    additional_checkout_buttons: false,
    powered_by_link: '<a href="https://www.shopify.com" rel="nofollow">Powered by Shopify</a>',
    customer: null,
    scripts: {},
  }
}

function things(visit: Visit) {
  const { catalog } = visit
  const all = [...catalog.collections, everything(visit)].map(collection => collectionObject(visit, collection))
  const byHandle = <T extends { handle: string }>(objects: T[]) => Object.fromEntries(objects.map(object => [object.handle, object]))
  const menus = Object.entries(catalog.menus).map(([handle, links]) => menuObject(visit, handle, links))
  return {
    cart: cartObject(visit),
    collections: byHandle(all),
    all_products: byHandle(catalog.products.map(product => productObject(visit, product))),
    pages: byHandle(catalog.pages.map(page => pageObject(visit, page))),
    blogs: byHandle([blogObject(visit)]),
    linklists: byHandle(menus),
    articles: {},
    images: {},
    routes: routesOf(visit),
    localization: localizationOf(visit),
  }
}

function menuObject(visit: Visit, handle: string, links: { title: string; url: string }[]) {
  const shown = links.map(({ title, url }) => {
    const active = url === visit.path
    return {
      title,
      handle: title.toLowerCase().replaceAll(' ', '-'),
      url: urlOf(visit, url),
      active,
      current: active,
      child_active: false,
      links: [],
      levels: 0,
      type: 'http_link',
    }
  })
  return { handle, title: handle, links: shown, levels: 1 }
}

function shopObject({ shop, catalog }: Visit) {
  const { definition, domain, id } = shop
  const money = definition.currencyCode === 'EUR' ? '{{amount_with_comma_separator}} €' : '£{{amount}}'
  return {
    id,
    name: definition.name,
    domain,
    permanent_domain: domain,
    url: `https://${domain}`,
    secure_url: `https://${domain}`,
    currency: definition.currencyCode,
    enabled_currencies: [{ iso_code: definition.currencyCode }],
    enabled_payment_types: ['visa', 'master', 'paypal', 'apple_pay'],
    money_format: money,
    money_with_currency_format: `${money} ${definition.currencyCode}`,
    locale: definition.locales.find(({ primary }) => primary)?.locale ?? 'en',
    published_locales: definition.locales.filter(({ published }) => published).map(({ locale, name }) => ({ iso_code: locale, name })),
    email: definition.staff[0]?.email ?? '',
    description: '',
    customer_accounts_enabled: true,
    customer_accounts_optional: true,
    taxes_included: true,
    products_count: catalog.products.length,
    collections_count: catalog.collections.length,
    types: [...new Set(catalog.products.map(({ type }) => type))],
    vendors: [...new Set(catalog.products.map(({ vendor }) => vendor))],
    password_message: '',
    metafields: {},
    policies: [],
    features: {},
    brand: null,
    address: { country: { iso_code: definition.countryCode } },
  }
}

function routesOf(visit: Visit) {
  const to = (path: string) => urlOf(visit, path)
  return {
    root_url: visit.root,
    all_products_collection_url: to('/collections/all'),
    collections_url: to('/collections'),
    cart_url: to('/cart'),
    cart_add_url: to('/cart/add'),
    cart_change_url: to('/cart/change'),
    cart_update_url: to('/cart/update'),
    cart_clear_url: to('/cart/clear'),
    search_url: to('/search'),
    predictive_search_url: to('/search/suggest'),
    product_recommendations_url: to('/recommendations/products'),
    account_url: to('/account'),
    account_login_url: to('/account/login'),
    account_logout_url: to('/account/logout'),
    account_register_url: to('/account/register'),
    account_addresses_url: to('/account/addresses'),
    account_recover_url: to('/account/recover'),
  }
}

function localizationOf({ shop, locale, root }: Visit) {
  const { locales, countryCode, currencyCode } = shop.definition
  const languages = locales
    .filter(({ published }) => published)
    .map(language => ({ iso_code: language.locale, name: language.name, primary: language.primary }))
  const country = {
    iso_code: countryCode,
    name: countryCode,
    currency: { iso_code: currencyCode, symbol: currencyCode === 'EUR' ? '€' : '£' },
  }
  const language = { iso_code: locale, root_url: root, primary: root === '/' }
  return { available_languages: languages, available_countries: [country], language, country, market: { handle: 'main', id: 1 } }
}
