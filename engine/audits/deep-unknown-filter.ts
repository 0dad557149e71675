import { defineAudit } from '../audit.ts'
import { observeDeeply } from '../observe-deeply.ts'

export const deepUnknownFilter = defineAudit({
  id: 'deep-unknown-filter',
  category: 'reliability',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['deep', 'theme'],
  effort: 10,
  text: {
    title: { en: 'Filter that Liquid does not know', fr: 'Filtre inconnu de Liquid' },
    finding: {
      en: '{count, plural, one {# use} other {# uses}} of a filter that Liquid does not know: {names}',
      fr: '{count, plural, one {# emploi} many {# d’emplois} other {# emplois}} d’un filtre que Liquid ne connaît pas : {names}',
    },
    why: {
      en: 'Liquid skips an unknown filter without a word: prices, dates or addresses appear as they are stored, not as they were meant.',
      fr: 'Liquid ignore sans rien dire un filtre inconnu : prix, dates ou adresses s’affichent tels qu’ils sont enregistrés, et non comme prévu.',
    },
    fix: {
      en: 'Look for a typing mistake in the name, or for the filter that replaces it in Shopify’s Liquid reference.\nIf nothing does, remove it: it has no effect.',
      fr: 'Chercher une faute de frappe dans le nom, ou le filtre qui le remplace dans la documentation Liquid de Shopify.\nÀ défaut, le retirer : il n’a aucun effet.',
    },
  },
  run: observeDeeply(['UnknownFilter']),
})
