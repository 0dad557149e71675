import { defineAudit } from '../audit.ts'
import { observeDeeply } from '../observe-deeply.ts'

export const deepTranslationMarkup = defineAudit({
  id: 'deep-translation-markup',
  category: 'reliability',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['deep', 'theme'],
  effort: 10,
  text: {
    title: { en: 'Translation with broken HTML', fr: 'Traduction au code HTML incorrect' },
    finding: {
      en: '{count, plural, one {# translation has} other {# translations have}} HTML that is not closed',
      fr: '{count, plural, one {# traduction contient} many {# de traductions contiennent} other {# traductions contiennent}} du code HTML non fermé',
    },
    why: {
      en: 'In this language only, bold text or a link runs on over the rest of the page.',
      fr: 'Dans cette langue seulement, le gras ou un lien se prolonge sur le reste de la page.',
    },
    fix: {
      en: 'Open the translations at these lines and close what is open.',
      fr: 'Ouvrir les traductions à ces lignes et fermer ce qui est resté ouvert.',
    },
  },
  run: observeDeeply(['ValidHTMLTranslation']),
})
