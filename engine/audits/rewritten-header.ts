import { defineAudit } from '../audit.ts'
import { riskUses } from '../uses/risk-uses.ts'

export const rewrittenHeader = defineAudit({
  id: 'rewritten-header',
  category: 'reliability',
  severity: 'major',
  kind: 'risk',
  needs: ['theme'],
  effort: 45,
  text: {
    title: { en: 'Shopify’s header rewritten', fr: 'En-tête de Shopify réécrit' },
    finding: {
      en: '{file} changes what Shopify writes into the page (content_for_header)',
      fr: '{file} modifie ce que Shopify écrit dans la page (content_for_header)',
    },
    why: {
      en: 'This part loads analytics, payments, apps and consent. Shopify changes it without notice: a replacement that fits today silently breaks tracking, app scripts or checkout buttons tomorrow.',
      fr: 'Cette partie charge statistiques, paiements, applications et consentement. Shopify la modifie sans prévenir : un remplacement qui convient aujourd’hui casse demain, sans bruit, le suivi, les scripts d’applications ou les boutons de paiement.',
    },
    fix: {
      en: `Output it unchanged: '{{' content_for_header '}}'.\nIf an app loads too much, remove or configure that app instead.\nCheck analytics events and dynamic checkout buttons afterwards.`,
      fr: `L’afficher tel quel : '{{' content_for_header '}}'.\nSi une application charge trop de choses, la retirer ou la régler plutôt.\nVérifier ensuite les événements de suivi et les boutons de paiement dynamiques.`,
    },
  },
  run: ({ theme }) => riskUses(theme, 'header-rewrite'),
})
