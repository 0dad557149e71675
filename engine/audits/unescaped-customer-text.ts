import { defineAudit } from '../audit.ts'
import { riskUses } from '../uses/risk-uses.ts'

export const unescapedCustomerText = defineAudit({
  id: 'unescaped-customer-text',
  category: 'reliability',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 10,
  text: {
    title: { en: 'Customer’s words that can break a script', fr: 'Texte d’un client qui peut casser un script' },
    finding: {
      en: '{file} writes what a customer typed between the quotes of a script: {shown}',
      fr: '{file} écrit ce qu’un client a saisi entre les guillemets d’un script : {shown}',
    },
    why: {
      en: 'A customer called O’Brien, or a note with a quotation mark or a second line, ends the text early: for this customer the script stops, and chat, tracking or cart with it.',
      fr: 'Un nom avec apostrophe, ou une note avec des guillemets ou un retour à la ligne, ferme le texte trop tôt : pour ce client, le script s’arrête, et avec lui la messagerie, le suivi ou le panier.',
    },
    fix: {
      en: `Let json write the quotes: '{{' customer.name | json '}}' in place of "'{{' customer.name '}}'".`,
      fr: `Laisser json écrire les guillemets : '{{' customer.name | json '}}' au lieu de "'{{' customer.name '}}'".`,
    },
  },
  run: ({ theme }) => riskUses(theme, 'unquoted-person'),
})
