import { defineAudit } from '../audit.ts'
import { riskUses } from '../uses/risk-uses.ts'

export const documentWrite = defineAudit({
  id: 'document-write',
  category: 'speed',
  severity: 'minor',
  kind: 'bottleneck',
  needs: ['theme'],
  effort: 30,
  text: {
    title: { en: 'Page written by script', fr: 'Page écrite par script' },
    finding: {
      en: '{file} uses document.write: {shown}',
      fr: '{file} utilise document.write : {shown}',
    },
    why: {
      en: 'The browser stops reading the page until this has run, and on slow connections Chrome may refuse to load scripts written this way.',
      fr: 'Le navigateur cesse de lire la page tant que cela n’est pas exécuté, et sur connexion lente Chrome peut refuser de charger les scripts écrits ainsi.',
    },
    fix: {
      en: 'Load a script with an ordinary script tag and defer.\nWrite content where it belongs in Liquid or HTML.',
      fr: 'Charger un script avec une balise script ordinaire et defer.\nÉcrire le contenu à sa place, en Liquid ou en HTML.',
    },
  },
  run: ({ theme }) => riskUses(theme, 'document-write'),
})
