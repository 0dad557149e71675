import { defineAudit } from '../audit.ts'
import { riskUses } from '../uses/risk-uses.ts'

export const fragileStructuredData = defineAudit({
  id: 'fragile-structured-data',
  category: 'seo',
  severity: 'minor',
  kind: 'risk',
  needs: ['theme'],
  effort: 15,
  text: {
    title: { en: 'Structured data that a text can break', fr: 'Données structurées qu’un texte peut casser' },
    finding: {
      en: '{file} puts {shown} between quotation marks as it is',
      fr: '{file} place {shown} entre guillemets, tel quel',
    },
    why: {
      en: 'One quotation mark or line break in such a text makes the data unreadable: price, stock and stars of that page disappear from search results, and nobody is told.',
      fr: 'Un seul guillemet ou retour à la ligne dans ce texte rend les données illisibles : prix, stock et étoiles de cette page disparaissent des résultats de recherche, sans que personne soit prévenu.',
    },
    fix: {
      en: `Let the filter json write the text with its quotation marks: '{{' product.title | json '}}', without quotation marks around it.\nFor long texts, remove HTML first: '{{' product.description | strip_html | json '}}'.\nOr use '{{' product | structured_data '}}', which Shopify keeps right.`,
      fr: `Laisser le filtre json écrire le texte avec ses guillemets : '{{' product.title | json '}}', sans guillemets autour.\nPour les textes longs, retirer d’abord le HTML : '{{' product.description | strip_html | json '}}'.\nOu utiliser '{{' product | structured_data '}}', que Shopify tient à jour.`,
    },
  },
  run: ({ theme }) => riskUses(theme, 'raw-structured-data'),
})
