import { defineAudit } from '../audit.ts'
import { riskUses } from '../uses/risk-uses.ts'

export const leakedCookies = defineAudit({
  id: 'leaked-cookies',
  category: 'security',
  severity: 'major',
  kind: 'vulnerability',
  needs: ['theme'],
  effort: 30,
  text: {
    title: { en: 'Cookies sent to another server', fr: 'Cookies envoyés à un autre serveur' },
    finding: {
      en: '{file} sends all cookies of the visitor to another server: {shown}',
      fr: '{file} envoie tous les cookies du visiteur à un autre serveur : {shown}',
    },
    why: {
      en: 'Your customers’ cart, session and advertising identifiers leave the store without their knowing. Whoever receives them can follow or imitate these visitors, and privacy law holds you answerable.',
      fr: 'Le panier, la session et les identifiants publicitaires de vos clients quittent la boutique à leur insu. Qui les reçoit peut suivre ces visiteurs ou se faire passer pour eux, et c’est à vous que la loi en demande compte.',
    },
    fix: {
      en: 'Find out which app or agency put the script there, and ask what it needs the cookies for.\nRemove the script, or send only the one cookie that is needed, after consent.',
      fr: 'Chercher quelle application ou quelle agence a placé ce script, et lui demander à quoi servent les cookies.\nRetirer le script, ou n’envoyer que le cookie nécessaire, après consentement.',
    },
  },
  run: ({ theme }) => riskUses(theme, 'cookie-leak'),
})
