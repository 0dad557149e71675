import { defineAudit } from '../audit.ts'
import { riskUses } from '../uses/risk-uses.ts'

export const domInjection = defineAudit({
  id: 'dom-injection',
  category: 'security',
  severity: 'major',
  kind: 'vulnerability',
  needs: ['theme'],
  effort: 60,
  text: {
    title: { en: 'Page written from the address or storage', fr: 'Page écrite depuis l’adresse ou le stockage' },
    finding: {
      en: '{file} writes into the page what stands in the address or in browser storage: {shown}',
      fr: '{file} écrit dans la page ce qui se trouve dans l’adresse ou le stockage du navigateur : {shown}',
    },
    why: {
      en: 'A prepared link can put foreign content or a script into your page: fake prices, a fake login form, a redirect at checkout.',
      fr: 'Un lien préparé peut insérer un contenu ou un script étranger dans votre page : faux prix, faux formulaire de connexion, redirection au moment de payer.',
    },
    fix: {
      en: 'Write text with textContent instead of innerHTML or .html().\nIf HTML is needed, keep to values that the theme itself has written and check them against a list.',
      fr: 'Écrire le texte avec textContent au lieu de innerHTML ou .html().\nSi du HTML est nécessaire, s’en tenir à des valeurs écrites par le thème lui-même et les vérifier contre une liste.',
    },
  },
  run: ({ theme }) => riskUses(theme, 'dom-sink'),
})
