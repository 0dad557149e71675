import { defineAudit } from '../audit.ts'
import { riskUses } from '../uses/risk-uses.ts'

export const unescapedInput = defineAudit({
  id: 'unescaped-input',
  category: 'security',
  severity: 'major',
  kind: 'vulnerability',
  needs: ['theme'],
  effort: 10,
  text: {
    title: { en: 'Visitor’s text shown as it is', fr: 'Texte de visiteur affiché tel quel' },
    finding: {
      en: '{file} shows what visitors type without the filter escape: {shown}',
      fr: '{file} affiche ce que tapent les visiteurs sans le filtre escape : {shown}',
    },
    why: {
      en: 'A search link prepared by someone else can change your page or break it, and a quotation mark in a search is enough to spoil scripts and tracking.',
      fr: 'Un lien de recherche préparé par quelqu’un d’autre peut modifier ou casser votre page, et un guillemet dans une recherche suffit à fausser scripts et suivi.',
    },
    fix: {
      en: `Add the filter escape: '{{' search.terms | escape '}}'.\nInside a script use json instead: '{{' search.terms | json '}}'.`,
      fr: `Ajouter le filtre escape : '{{' search.terms | escape '}}'.\nDans un script, utiliser json : '{{' search.terms | json '}}'.`,
    },
  },
  run: ({ theme }) => riskUses(theme, 'unescaped-input'),
})
