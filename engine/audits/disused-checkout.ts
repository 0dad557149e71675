import { defineAudit } from '../audit.ts'
import { wholeFile } from '../place.ts'
import { CHECKOUT_LAYOUT } from '../reach/roots.ts'

export const disusedCheckout = defineAudit({
  id: 'disused-checkout',
  category: 'reliability',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 120,
  text: {
    title: { en: 'Checkout layout that Shopify has switched off', fr: 'Mise en page du paiement désactivée par Shopify' },
    finding: {
      en: '{file} no longer shapes the checkout: Shopify stopped reading it',
      fr: '{file} ne façonne plus le paiement : Shopify a cessé de le lire',
    },
    // shopify.dev/docs/storefronts/themes/architecture/layouts/checkout-liquid
    why: {
      en: 'Information, shipping and payment have ignored it since August 2024, the thank-you and order status pages since August 2025: tracking, notices and fields that stood in it reach nobody, and orders may be missing from your reports.',
      fr: 'Les étapes d’information, d’expédition et de paiement l’ignorent depuis août 2024, les pages de remerciement et de suivi de commande depuis août 2025 : le suivi, les mentions et les champs qu’il contenait n’atteignent plus personne, et des commandes peuvent manquer dans vos rapports.',
    },
    fix: {
      en: 'List what the file did: tracking, notices, fields.\nRebuild what you still need with checkout extensions and customer events (pixels).\nDelete {file}.',
      fr: 'Relever ce que faisait le fichier : suivi, mentions, champs.\nRefaire ce qui est encore utile avec les extensions de paiement et les événements client (pixels).\nSupprimer {file}.',
    },
  },
  *run({ theme }) {
    const file = theme.files.get(CHECKOUT_LAYOUT)
    if (file?.facts.hasCode) yield { at: wholeFile(CHECKOUT_LAYOUT), values: { file: CHECKOUT_LAYOUT } }
  },
})
