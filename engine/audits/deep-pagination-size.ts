import { defineAudit } from '../audit.ts'
import { observeDeeply } from '../observe-deeply.ts'

export const deepPaginationSize = defineAudit({
  id: 'deep-pagination-size',
  category: 'speed',
  severity: 'minor',
  kind: 'bottleneck',
  needs: ['deep', 'theme'],
  effort: 15,
  text: {
    title: { en: 'Pages of a wrong size', fr: 'Pagination d’une taille incorrecte' },
    finding: {
      en: 'This list asks for a number of items a page that is not between 1 and 250: {names}',
      fr: 'Cette liste demande un nombre d’éléments par page hors des limites de 1 à 250 : {names}',
    },
    why: {
      en: 'Shopify cuts the list at its own limit, and the more items a page holds the longer shoppers wait for its first line.',
      fr: 'Shopify coupe la liste à sa propre limite, et plus une page contient d’éléments, plus vos visiteurs attendent sa première ligne.',
    },
    fix: {
      en: 'Ask for 50 items or fewer a page, and check that the setting behind it has a default and a maximum.',
      fr: 'Demander 50 éléments par page au plus, et vérifier que le réglage correspondant a une valeur par défaut et un maximum.',
    },
  },
  run: observeDeeply(['PaginationSize']),
})
