import { defineAudit } from '../audit.ts'
import { deadFiles } from '../dead-files.ts'
import { REASON_SELECT } from '../reason-select.ts'

export const deadAsset = defineAudit({
  id: 'dead-asset',
  category: 'hygiene',
  severity: 'minor',
  kind: 'opportunity',
  needs: ['theme'],
  effort: 5,
  text: {
    title: { en: 'Dead asset', fr: 'Ressource morte' },
    finding: {
      en: `No page loads {file} ({size, select, small {{bytes, plural, one {# byte} other {# bytes}}} other {{bytes, number, ::scale/0.001 unit/kilobyte .}}}): ${REASON_SELECT.en}`,
      fr: `Aucune page ne charge {file} ({size, select, small {{bytes, plural, one {# octet} many {# d’octets} other {# octets}}} other {{bytes, number, ::scale/0.001 unit/kilobyte .}}}) : ${REASON_SELECT.fr}`,
    },
    why: {
      en: 'Shoppers do not download it, but it makes the theme larger, slower to copy and harder to read, and an old script may be loaded again by mistake.',
      fr: 'Vos clients ne le téléchargent pas, mais il alourdit le thème, le rend plus long à copier et plus difficile à lire, et un ancien script peut être rechargé par erreur.',
    },
    fix: {
      en: 'Search the admin for the name of the file: e-mails, pages and apps can link to theme assets from outside the theme.\nDuplicate the theme or download a copy.\nDelete {file}.',
      fr: 'Rechercher le nom du fichier dans l’admin : e-mails, pages et applications peuvent pointer vers des ressources du thème depuis l’extérieur.\nDupliquer le thème ou en télécharger une copie.\nSupprimer {file}.',
    },
  },
  run: ({ theme }) => deadFiles(theme, ['asset']),
})
