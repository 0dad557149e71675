import { defineAudit } from '../audit.ts'
import { riskUses } from '../uses/risk-uses.ts'

export const evaluatedData = defineAudit({
  id: 'evaluated-data',
  category: 'security',
  severity: 'major',
  kind: 'vulnerability',
  needs: ['theme'],
  effort: 60,
  text: {
    title: { en: 'Data run as code', fr: 'Données exécutées comme du code' },
    finding: {
      en: '{file} runs stored or downloaded text as code: {shown}',
      fr: '{file} exécute comme du code un texte stocké ou téléchargé : {shown}',
    },
    why: {
      en: 'Whoever can write that text (another script, an app, a broken server) runs code in your store, in front of your shoppers, and nobody can read in the theme what it does.',
      fr: 'Quiconque peut écrire ce texte (un autre script, une application, un serveur compromis) exécute du code dans votre boutique, devant vos clients, et personne ne peut lire dans le thème ce qu’il fait.',
    },
    fix: {
      en: 'Find out who wrote it: an agency, an app, a speed “optimisation”.\nRemove it, or ask for a version that loads an ordinary script file.\nIf nobody knows it, treat it as an attack: compare with older copies of the theme and review who can edit it.',
      fr: 'Chercher qui l’a écrit : une agence, une application, une « optimisation » de vitesse.\nLe retirer, ou demander une version qui charge un fichier de script ordinaire.\nSi personne ne le connaît, le traiter comme une attaque : comparer avec d’anciennes copies du thème et revoir qui peut le modifier.',
    },
  },
  run: ({ theme }) => riskUses(theme, 'eval-of-data'),
})
