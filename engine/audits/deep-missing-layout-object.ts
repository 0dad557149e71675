import { defineAudit } from '../audit.ts'
import { observeDeeply } from '../observe-deeply.ts'

export const deepMissingLayoutObject = defineAudit({
  id: 'deep-missing-layout-object',
  category: 'reliability',
  severity: 'critical',
  kind: 'weak-point',
  needs: ['deep', 'theme'],
  effort: 15,
  text: {
    title: { en: 'Layout without what every page needs', fr: 'Mise en page sans un élément indispensable' },
    finding: {
      en: 'The main layout lacks {names}',
      fr: 'Il manque {names} à la mise en page principale',
    },
    why: {
      en: 'Without content_for_header, Shopify’s own scripts and your apps do not load: no statistics, no checkout buttons, no consent. Without content_for_layout, pages stay empty.',
      fr: 'Sans content_for_header, ni les scripts de Shopify ni vos applications ne se chargent : plus de statistiques, de boutons de paiement ni de consentement. Sans content_for_layout, les pages restent vides.',
    },
    fix: {
      en: 'Put {names} back: content_for_header before the end of the head, content_for_layout in the body.\nOpen a product page and the cart in a preview.',
      fr: 'Remettre {names} : content_for_header avant la fin de l’en-tête, content_for_layout dans le corps de la page.\nOuvrir une page de produit et le panier dans un aperçu.',
    },
  },
  run: observeDeeply(['RequiredLayoutThemeObject']),
})
