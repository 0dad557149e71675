import { defineAudit } from '../audit.ts'
import { deadFiles } from '../dead-files.ts'
import { REASON_SELECT } from '../reason-select.ts'

export const deadSection = defineAudit({
  id: 'dead-section',
  category: 'hygiene',
  severity: 'minor',
  kind: 'opportunity',
  needs: ['theme'],
  effort: 5,
  text: {
    title: { en: 'Dead section or block', fr: 'Section ou bloc mort' },
    finding: {
      en: `No page can show {file}: ${REASON_SELECT.en}`,
      fr: `Aucune page ne peut afficher {file} : ${REASON_SELECT.fr}`,
    },
    why: {
      en: 'It can’t be added in the theme editor either. Each change and audit of the theme has to work around it, and someone may mend the wrong file.',
      fr: 'On ne peut pas non plus l’ajouter dans l’éditeur de thème. Chaque modification ou audit du thème doit le contourner, et quelqu’un peut corriger le mauvais fichier.',
    },
    fix: {
      en: 'Duplicate the theme or download a copy.\nDelete {file}.\nLook at the main pages once in a preview.',
      fr: 'Dupliquer le thème ou en télécharger une copie.\nSupprimer {file}.\nParcourir une fois les pages principales dans un aperçu.',
    },
  },
  run: ({ theme }) => deadFiles(theme, ['section', 'block', 'group']),
})
