import { defineAudit } from '../audit.ts'
import { observeDeeply } from '../observe-deeply.ts'

export const deepSchemaTranslation = defineAudit({
  id: 'deep-schema-translation',
  category: 'hygiene',
  severity: 'minor',
  kind: 'opportunity',
  needs: ['deep', 'theme'],
  effort: 10,
  text: {
    title: { en: 'Editor labels without a translation', fr: 'Libellés de l’éditeur sans traduction' },
    finding: {
      en: '{count, plural, one {# label} other {# labels}} of the theme editor without a text: {names}',
      fr: '{count, plural, one {# libellé} many {# de libellés} other {# libellés}} de l’éditeur de thème sans texte : {names}',
    },
    why: {
      en: 'Whoever edits the store reads a technical key in the place of a setting’s name, and may set the wrong one.',
      fr: 'La personne qui édite la boutique lit une clé technique à la place du nom d’un réglage, et risque de modifier le mauvais.',
    },
    fix: {
      en: 'Add the missing keys to the default schema translations in locales, or write the label in the schema itself.',
      fr: 'Ajouter les clés manquantes aux traductions de schéma par défaut dans locales, ou écrire le libellé dans le schéma.',
    },
  },
  run: observeDeeply(['ValidSchemaTranslations']),
})
