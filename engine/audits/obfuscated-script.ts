import { defineAudit } from '../audit.ts'
import { riskUses } from '../uses/risk-uses.ts'

export const obfuscatedScript = defineAudit({
  id: 'obfuscated-script',
  category: 'security',
  severity: 'major',
  kind: 'risk',
  needs: ['theme'],
  effort: 60,
  text: {
    title: { en: 'Obfuscated script', fr: 'Script obfusqué' },
    finding: {
      en: '{file} holds code written so that nobody can read it: {shown}',
      fr: '{file} contient du code écrit pour que personne ne puisse le lire : {shown}',
    },
    why: {
      en: 'Card skimmers and malicious redirects hide this way; so do loaders of speed agencies that postpone scripts to please a test. Either way, nobody can say what it does to your shoppers.',
      fr: 'Les voleurs de cartes et les redirections malveillantes se cachent ainsi ; certains outils de vitesse aussi, qui retardent les scripts pour plaire à un test. Dans tous les cas, personne ne peut dire ce qu’il fait à vos clients.',
    },
    fix: {
      en: 'Ask whoever works on the theme where it comes from and what it is for.\nRemove it in a copy of the theme, and check that pages and checkout links still work.\nIf nobody knows it, treat it as an attack: change staff passwords and review who can edit the theme.',
      fr: 'Demander à qui travaille sur le thème d’où il vient et à quoi il sert.\nLe retirer dans une copie du thème, et vérifier que les pages et l’accès au paiement fonctionnent.\nSi personne ne le connaît, le traiter comme une attaque : changer les mots de passe de l’équipe et revoir qui peut modifier le thème.',
    },
  },
  run: ({ theme }) => riskUses(theme, 'obfuscated-code'),
})
