import { escapeHtml } from '../../http/escape-html.ts'
import type { Visit } from '../visit.ts'
import { named, positional } from './named.ts'

export function htmlFilters({ shop }: Visit) {
  return {
    stylesheet_tag: (url: unknown, ...given: unknown[]) =>
      `<link href="${url}" rel="stylesheet" type="text/css" media="${named(given).media ?? 'all'}">`,
    script_tag: (url: unknown) => `<script src="${url}" type="text/javascript"></script>`,
    preload_tag: (url: unknown, ...given: unknown[]) => `<link href="${url}" rel="preload" as="${named(given).as ?? 'script'}">`,
    link_to: (text: unknown, url: unknown, ...given: unknown[]) =>
      `<a href="${url}"${attributes({ title: positional(given)[0], ...named(given) })}>${text}</a>`,
    link_to_type: (text: unknown) => `<a href="/collections/types?q=${encodeURIComponent(String(text))}">${text}</a>`,
    link_to_vendor: (text: unknown) => `<a href="/collections/vendors?q=${encodeURIComponent(String(text))}">${text}</a>`,
    link_to_tag: (text: unknown, tag: unknown) => `<a href="/collections/all/${encodeURIComponent(String(tag))}">${text}</a>`,
    customer_login_link: (text: unknown) => `<a href="/account/login" id="customer_login_link">${text}</a>`,
    customer_register_link: (text: unknown) => `<a href="/account/register" id="customer_register_link">${text}</a>`,
    customer_logout_link: (text: unknown) => `<a href="/account/logout" id="customer_logout_link">${text}</a>`,
    default_errors: () => '',
    default_pagination: (paginate: unknown) => pagination(paginate),
    payment_button: () => '<div data-shopify="payment-button" class="shopify-payment-button"></div>',
    payment_terms: () => '',
    structured_data: (thing: unknown) => structuredData(thing, shop.domain, shop.definition.currencyCode),
    time_tag: (date: unknown) => `<time datetime="${date}">${String(date).slice(0, 10)}</time>`,
    format_address: (address: unknown) => `<p>${typeof address === 'object' ? '' : address}</p>`,
    metafield_tag: (value: unknown) => value,
    external_video_tag: () => '',
    video_tag: () => '',
    model_viewer_tag: () => '',
    media_tag: () => '',
    highlight: (text: unknown) => text,
    login_button: () => '',
  }
}

function attributes(given: Record<string, unknown>): string {
  const shown = Object.entries(given).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return shown.map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`).join('')
}

function pagination(paginate: unknown): string {
  if (typeof paginate !== 'object' || paginate === null || !('parts' in paginate) || !Array.isArray(paginate.parts)) return ''
  return paginate.parts
    .map(part =>
      part.is_link
        ? `<span class="page"><a href="${part.url}">${part.title}</a></span>`
        : `<span class="page current">${part.title}</span>`,
    )
    .join(' ')
}

function structuredData(thing: unknown, domain: string, currency: string): string {
  if (typeof thing !== 'object' || thing === null || !('title' in thing)) return '{}'
  const offer = 'price' in thing ? { offers: { '@type': 'Offer', price: Number(thing.price) / 100, priceCurrency: currency } } : {}
  const url = 'url' in thing ? `https://${domain}${thing.url}` : undefined
  return JSON.stringify({
    '@context': 'http://schema.org/',
    '@type': 'price' in thing ? 'Product' : 'Article',
    name: thing.title,
    url,
    ...offer,
  })
}
