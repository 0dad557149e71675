import type { Locale } from '../../locale.ts'

const en = {
  title: 'Faults',
  intro: 'Play a story through: everything here happens to {shop} in the emulator, nothing reaches Shopify.',
  api: 'Admin API',
  throttle: 'Throttle the next 5 calls',
  badGateway: 'Answer 502 to the next 3 calls',
  reset: 'Reset the next connection',
  denyScope: 'Deny a scope',
  deny: 'Deny',
  expireTokens: 'Expire the access token',
  theme: 'Theme',
  liveTheme: 'Live: {theme}',
  addScript: 'Add a blocking script to the layout',
  removeScript: 'Remove the blocking script',
  addEmbed: 'Install an app embed (Klaviyo)',
  removeEmbed: 'Remove the app embed',
  editCode: 'Edit the code',
  publishOther: 'Publish another theme',
  publish: 'Publish',
  storefront: 'Storefront',
  slow: 'Answer the next 5 pages after 8 s',
  serverError: 'Answer 500 to the next 5 pages',
  passwordOn: 'Close the store with a password',
  passwordOff: 'Open the store',
  app: 'App',
  uninstall: 'Uninstall {app}',
  active: 'Under way',
  none: 'Nothing: the emulator answers as Shopify does.',
  hits: '{hits} so far',
  remove: 'Remove',
  done: 'Done',
}

const fr: Record<keyof typeof en, string> = {
  title: 'Pannes',
  intro: 'Jouez une histoire : tout se passe pour {shop} dans l’émulateur, rien n’atteint Shopify.',
  api: 'API d’administration',
  throttle: 'Brider les 5 prochains appels',
  badGateway: 'Répondre 502 aux 3 prochains appels',
  reset: 'Couper la prochaine connexion',
  denyScope: 'Refuser un accès',
  deny: 'Refuser',
  expireTokens: 'Faire expirer le jeton d’accès',
  theme: 'Thème',
  liveTheme: 'Actif : {theme}',
  addScript: 'Ajouter un script bloquant au gabarit',
  removeScript: 'Retirer le script bloquant',
  addEmbed: 'Installer une intégration d’application (Klaviyo)',
  removeEmbed: 'Retirer l’intégration d’application',
  editCode: 'Modifier le code',
  publishOther: 'Publier un autre thème',
  publish: 'Publier',
  storefront: 'Boutique en ligne',
  slow: 'Répondre aux 5 prochaines pages après 8 s',
  serverError: 'Répondre 500 aux 5 prochaines pages',
  passwordOn: 'Fermer la boutique par un mot de passe',
  passwordOff: 'Ouvrir la boutique',
  app: 'Application',
  uninstall: 'Désinstaller {app}',
  active: 'En cours',
  none: 'Rien : l’émulateur répond comme Shopify.',
  hits: '{hits} pour l’instant',
  remove: 'Retirer',
  done: 'Fait',
}

export type FaultSay = (key: keyof typeof en, values?: Record<string, string>) => string

export function faultTextsIn(locale: Locale): FaultSay {
  const texts = { en, fr }[locale]
  return (key, values = {}) => texts[key].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole)
}
