import { defineAudit } from '../audit.ts'
import { riskUses } from '../uses/risk-uses.ts'

export const parsedHeader = defineAudit({
  id: 'parsed-header',
  category: 'reliability',
  severity: 'minor',
  kind: 'risk',
  needs: ['theme'],
  effort: 30,
  text: {
    title: { en: 'Decision by what stands in Shopify’s header', fr: 'Décision d’après l’en-tête de Shopify' },
    finding: {
      en: '{file} reads what Shopify writes into the page (content_for_header) to find something out: {shown}',
      fr: '{file} lit ce que Shopify écrit dans la page (content_for_header) pour en tirer une information : {shown}',
    },
    why: {
      en: 'Shopify says not to rely on this text and changes it without notice. On that day the theme takes the wrong turn: an app stops loading, a price or a page is not the right one, and no error shows why.',
      fr: 'Shopify demande de ne pas se fier à ce texte et le modifie sans prévenir. Ce jour-là, le thème se trompe : une application ne se charge plus, un prix ou une page n’est plus le bon, et aucune erreur ne dit pourquoi.',
    },
    fix: {
      en: `Ask Shopify’s objects instead: request.path, request.design_mode, '{{' template '}}', theme.role.\nWhether an app is on: use a theme setting, or the app’s own embed.\nIf an app wrote this code, ask for a version without it, or remove what it left.`,
      fr: `Interroger plutôt les objets de Shopify : request.path, request.design_mode, '{{' template '}}', theme.role.\nPour savoir si une application est active : un réglage du thème, ou le bloc de l’application.\nSi une application a écrit ce code, demander une version qui s’en passe, ou retirer ce qu’elle a laissé.`,
    },
  },
  run: ({ theme }) => riskUses(theme, 'header-reading'),
})
