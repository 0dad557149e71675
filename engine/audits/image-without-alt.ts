import { defineAudit } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { onLines } from '../place.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const imageWithoutAlt = defineAudit({
  id: 'image-without-alt',
  category: 'accessibility',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 15,
  foldsAppFiles: true,
  text: {
    title: { en: 'Image without a description', fr: 'Image sans description' },
    finding: {
      en: '{count, plural, one {# image has} other {# images have}} no alt attribute in {file}',
      fr: '{count, plural, one {# image n’a pas} many {# d’images n’ont pas} other {# images n’ont pas}} d’attribut alt dans {file}',
    },
    why: {
      en: 'Blind shoppers hear the name of the file instead of what it shows, and search engines learn nothing from it. European law asks shops to be usable by all (directive 2019/882).',
      fr: 'Les clients aveugles entendent le nom du fichier au lieu de ce qu’il montre, et les moteurs de recherche n’en apprennent rien. La loi européenne demande aux boutiques d’être utilisables par tous (directive 2019/882).',
    },
    fix: {
      en: `Add alt with what the image tells: alt="'{{' image.alt | escape '}}'".\nAn image that only decorates gets an empty alt="".\nWrite the descriptions themselves in the admin, under Content > Files and in each product.`,
      fr: `Ajouter alt avec ce que montre l’image : alt="'{{' image.alt | escape '}}'".\nUne image purement décorative reçoit un alt="" vide.\nRédiger les descriptions elles-mêmes dans l’admin, sous Contenu > Fichiers et dans chaque produit.`,
    },
  },
  run: observeLoadedFiles(function* ({ path, facts }) {
    const lines = facts.images
      .filter(({ alt, position, when }) => alt === 'missing' && position !== 'comment' && when !== 'never')
      .map(image => image.at.line)
    if (!lines.length) return
    yield { at: onLines(path, lines), values: { file: path }, measured: { count: lines.length }, app: appOfFile(path)?.key }
  }),
})
