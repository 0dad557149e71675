import { defineAudit } from '../audit.ts'
import { riskUses } from '../uses/risk-uses.ts'

export const openRedirect = defineAudit({
  id: 'open-redirect',
  category: 'security',
  severity: 'minor',
  kind: 'vulnerability',
  needs: ['theme'],
  effort: 30,
  text: {
    title: { en: 'Redirect taken from the address', fr: 'Redirection lue dans l’adresse' },
    finding: {
      en: '{file} sends the visitor wherever the address of the page says: {shown}',
      fr: '{file} envoie le visiteur là où l’adresse de la page le dit : {shown}',
    },
    why: {
      en: 'A link that begins with your domain can lead your customers to a copy of your store that collects their passwords or cards.',
      fr: 'Un lien qui commence par votre domaine peut mener vos clients vers une copie de votre boutique qui recueille mots de passe ou cartes.',
    },
    fix: {
      en: 'Accept only paths of your own store: values that begin with a single slash.\nFall back to a fixed page for everything else.',
      fr: 'N’accepter que des chemins de votre boutique : des valeurs qui commencent par une seule barre oblique.\nRevenir à une page fixe pour tout le reste.',
    },
  },
  run: ({ theme }) => riskUses(theme, 'open-redirect'),
})
