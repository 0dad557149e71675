import { defineAudit } from '../audit.ts'
import { eachFile } from '../each-file.ts'
import { wholeFile } from '../place.ts'

export const misplacedFile = defineAudit({
  id: 'misplaced-file',
  category: 'hygiene',
  severity: 'minor',
  kind: 'risk',
  needs: ['theme'],
  effort: 15,
  text: {
    title: { en: 'Files in a sub-folder', fr: 'Fichiers dans un sous-dossier' },
    finding: {
      en: '{count, plural, one {# file} other {# files}} in {folder}, where Shopify takes none',
      fr: '{count, plural, one {# fichier} many {# de fichiers} other {# fichiers}} dans {folder}, où Shopify n’en prend aucun',
    },
    why: {
      en: 'Shopify’s themes have no folders within their folders: these files never reach your shop, so that whatever they should do or show is missing there. They were not checked.',
      fr: 'Les thèmes Shopify n’ont pas de dossiers dans leurs dossiers : ces fichiers n’arrivent jamais dans votre boutique, et ce qu’ils devaient faire ou montrer y manque. Ils n’ont pas été contrôlés.',
    },
    fix: {
      en: 'If they are sources of a build, move them out of the theme’s folders.\nIf pages need them, move them up, straight into assets, snippets or sections.',
      fr: 'S’ils sont les sources d’une compilation, les sortir des dossiers du thème.\nSi des pages en ont besoin, les remonter directement dans assets, snippets ou sections.',
    },
  },
  *run({ theme }) {
    for (const [folder, its] of Map.groupBy(misplaced(theme), ({ path }) => path.slice(0, path.lastIndexOf('/')))) {
      const [first] = its
      if (first) yield { at: wholeFile(first.path), values: { folder }, measured: { count: its.length } }
    }
  },
})

const misplaced = eachFile(file => (file.facts.notAnalysed.some(({ reason }) => reason === 'sub-folder') ? [file] : []))
