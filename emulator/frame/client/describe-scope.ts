import type { Locale } from '../locale.ts'

const OBJECTS: Record<string, Record<Locale, string>> = {
  themes: { en: 'themes', fr: 'les thèmes' },
  products: { en: 'products and collections', fr: 'les produits et les collections' },
  content: { en: 'pages and blogs', fr: 'les pages et les blogs' },
  legal_policies: { en: 'store policies', fr: 'les politiques de la boutique' },
  privacy_settings: { en: 'privacy settings', fr: 'les paramètres de confidentialité' },
  online_store_navigation: { en: 'menus and redirects', fr: 'les menus et les redirections' },
  locales: { en: 'languages', fr: 'les langues' },
  markets: { en: 'markets', fr: 'les marchés' },
  shipping: { en: 'shipping', fr: 'l’expédition' },
  discounts: { en: 'discounts', fr: 'les réductions' },
  reports: { en: 'reports', fr: 'les rapports' },
  orders: { en: 'orders', fr: 'les commandes' },
  apps: { en: 'installed apps', fr: 'les applications installées' },
}

/** A scope as a merchant reads it, with its handle for whoever looks for it. */
export function describeScope(scope: string, locale: Locale): string {
  const [, verb = '', object = ''] = /^(read|write)_(\w+)$/.exec(scope) ?? []
  const name = OBJECTS[object]?.[locale]
  if (!name) return scope
  const action = verb === 'write' ? { en: 'Edit', fr: 'Modifier' } : { en: 'View', fr: 'Consulter' }
  return `${action[locale]} ${name} (${scope})`
}
