import { defineAudit } from '../audit.ts'
import { deadFiles } from '../dead-files.ts'
import { REASON_SELECT } from '../reason-select.ts'

export const deadSnippet = defineAudit({
  id: 'dead-snippet',
  category: 'hygiene',
  severity: 'minor',
  kind: 'opportunity',
  needs: ['theme'],
  effort: 5,
  text: {
    title: { en: 'Dead snippet', fr: 'Snippet mort' },
    finding: {
      en: `No page can show {file}: ${REASON_SELECT.en}`,
      fr: `Aucune page ne peut afficher {file} : ${REASON_SELECT.fr}`,
    },
    why: {
      en: 'Dead code costs shoppers nothing, but it costs you: each change, search and audit of the theme has to work around it, and someone may mend the wrong file.',
      fr: 'Le code mort ne coûte rien à vos clients, mais il vous coûte : chaque modification, recherche ou audit du thème doit le contourner, et quelqu’un peut corriger le mauvais fichier.',
    },
    fix: {
      en: 'Duplicate the theme or download a copy.\nDelete {file}.\nLook at the main pages once in a preview.',
      fr: 'Dupliquer le thème ou en télécharger une copie.\nSupprimer {file}.\nParcourir une fois les pages principales dans un aperçu.',
    },
  },
  run: ({ theme }) => deadFiles(theme, ['snippet']),
})
