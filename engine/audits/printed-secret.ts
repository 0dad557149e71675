import { defineAudit } from '../audit.ts'
import { riskUses } from '../uses/risk-uses.ts'

export const printedSecret = defineAudit({
  id: 'printed-secret',
  category: 'security',
  severity: 'major',
  kind: 'vulnerability',
  needs: ['theme'],
  effort: 45,
  text: {
    title: { en: 'Secret written into the page', fr: 'Secret écrit dans la page' },
    finding: {
      en: '{file} writes a secret into the page for everyone to read: {shown}',
      fr: '{file} écrit un secret dans la page, lisible par tous : {shown}',
    },
    why: {
      en: 'Whoever opens the page’s source has it, and can speak to that service in your name or in your customer’s: read accounts, change orders, use up quotas.',
      fr: 'Quiconque ouvre le code source de la page le possède, et peut s’adresser à ce service en votre nom ou en celui de vos clients : lire des comptes, modifier des commandes, épuiser des quotas.',
    },
    fix: {
      en: 'Renew the secret where it was made: it must be taken as known.\nLet the app or a server make the call that needs it, for example through an app proxy.\nRemove the line, or print only a digest of it if that is what the service asks for.',
      fr: 'Renouveler le secret là où il a été créé : il faut le considérer comme connu.\nConfier à l’application ou à un serveur l’appel qui en a besoin, par exemple via un proxy d’application.\nRetirer la ligne, ou n’en écrire qu’une empreinte si le service demande cela.',
    },
  },
  run: ({ theme }) => riskUses(theme, 'printed-secret'),
})
