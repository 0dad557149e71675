import { defineAudit } from '../audit.ts'
import { observeDeeply } from '../observe-deeply.ts'

export const deepSnippetArgument = defineAudit({
  id: 'deep-snippet-argument',
  category: 'hygiene',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['deep', 'theme'],
  effort: 10,
  text: {
    title: { en: 'Snippet called with the wrong arguments', fr: 'Extrait appelé avec de mauvais arguments' },
    finding: {
      en: '{count, plural, one {# argument} other {# arguments}} given twice, unknown, missing or of another type: {names}',
      fr: '{count, plural, one {# argument donné deux fois, inconnu, manquant ou d’un autre type} many {# d’arguments donnés deux fois, inconnus, manquants ou d’un autre type} other {# arguments donnés deux fois, inconnus, manquants ou d’un autre type}} : {names}',
    },
    why: {
      en: 'The part of the page that the snippet draws does not get what it was written for: it shows a default, or nothing.',
      fr: 'La partie de page que dessine l’extrait ne reçoit pas ce qu’elle attend : elle affiche une valeur par défaut, ou rien.',
    },
    fix: {
      en: 'Compare the call with what the snippet declares at its top, give each argument once, and apply filters in an assign before the call.',
      fr: 'Comparer l’appel avec ce que l’extrait déclare en tête, donner chaque argument une seule fois, et appliquer les filtres dans un assign avant l’appel.',
    },
  },
  run: observeDeeply([
    'DuplicateRenderSnippetArguments',
    'DuplicateContentForArguments',
    'MissingRenderSnippetArguments',
    'MissingContentForArguments',
    'UnrecognizedRenderSnippetArguments',
    'UnrecognizedContentForArguments',
    'ValidRenderSnippetArgumentTypes',
    'UnsupportedFilterArguments',
  ]),
})
