import { defineAudit } from '../audit.ts'
import { riskUses } from '../uses/risk-uses.ts'

export const brokenStructuredData = defineAudit({
  id: 'broken-structured-data',
  category: 'seo',
  severity: 'major',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 15,
  text: {
    title: { en: 'Structured data that no search engine can read', fr: 'Données structurées illisibles pour les moteurs' },
    finding: {
      en: '{file} writes data that is no JSON: {shown}',
      fr: '{file} écrit des données qui ne sont pas du JSON : {shown}',
    },
    why: {
      en: 'Search engines throw the whole block away: prices, stock, stars or the shop’s name are missing from its search results, and nobody is told.',
      fr: 'Les moteurs de recherche rejettent tout le bloc : prix, stock, étoiles ou nom de la boutique manquent dans les résultats, sans que personne soit prévenu.',
    },
    fix: {
      en: `Remove the comma before a closing bracket, or add the missing one between two entries.\nCheck a page of this kind with Google’s Rich Results Test.\nFor products and articles '{{' product | structured_data '}}' is simpler, and Shopify keeps it right.`,
      fr: `Retirer la virgule devant le crochet ou l’accolade qui ferme, ou ajouter celle qui manque entre deux entrées.\nVérifier une page de ce type avec le test des résultats enrichis de Google.\nPour les produits et les articles, '{{' product | structured_data '}}' est plus simple, et Shopify le tient à jour.`,
    },
  },
  run: ({ theme }) => riskUses(theme, 'broken-structured-data'),
})
