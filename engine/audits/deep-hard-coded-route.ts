import { defineAudit } from '../audit.ts'
import { observeDeeply } from '../observe-deeply.ts'

export const deepHardCodedRoute = defineAudit({
  id: 'deep-hard-coded-route',
  category: 'reliability',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['deep', 'theme'],
  effort: 15,
  text: {
    title: { en: 'Addresses that leave the shopper’s language', fr: 'Adresses qui font quitter la langue du visiteur' },
    finding: {
      en: '{count, plural, one {# address is} other {# addresses are}} written out: {names}',
      fr: '{count, plural, one {# adresse est écrite} many {# d’adresses sont écrites} other {# adresses sont écrites}} en toutes lettres : {names}',
    },
    why: {
      en: 'A shopper who reads your store in another language or market is sent back to the main one by this link or form, sometimes with another currency in the cart.',
      fr: 'Un visiteur qui lit votre boutique dans une autre langue ou un autre marché est ramené au principal par ce lien ou ce formulaire, parfois avec une autre devise dans le panier.',
    },
    fix: {
      en: 'Use the routes object: routes.cart_url in the place of /cart, routes.root_url in the place of /, and so on.\nTry the links in a second language or market.',
      fr: 'Utiliser l’objet routes : routes.cart_url à la place de /cart, routes.root_url à la place de /, etc.\nEssayer les liens dans une deuxième langue ou un deuxième marché.',
    },
  },
  run: observeDeeply(['HardcodedRoutes']),
})
