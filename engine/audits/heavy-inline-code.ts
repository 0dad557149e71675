import { defineAudit } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { inFile } from '../place.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const heavyInlineCode = defineAudit({
  id: 'heavy-inline-code',
  category: 'speed',
  severity: 'minor',
  kind: 'bottleneck',
  needs: ['theme'],
  effort: 45,
  foldsAppFiles: true,
  text: {
    title: { en: 'Much code inside the page', fr: 'Beaucoup de code dans la page' },
    finding: {
      en: '{file} writes {bytes, number, ::scale/0.001 unit/kilobyte .} of {type, select, style {styles} other {script}} into the page itself',
      fr: '{file} écrit {bytes, number, ::scale/0.001 unit/kilobyte .} de {type, select, style {styles} other {script}} dans la page elle-même',
    },
    why: {
      en: 'Shoppers download it again with every page: what stands in the page is never kept by the browser, and the text of the page arrives later.',
      fr: 'Vos visiteurs le téléchargent à chaque page : ce qui se trouve dans la page n’est jamais gardé par le navigateur, et le texte de la page arrive plus tard.',
    },
    fix: {
      en: 'Move the code to a file in assets and load it with defer (script) or stylesheet_tag (styles).\nLeave in the page only what depends on it.',
      fr: 'Déplacer le code dans un fichier des ressources et le charger avec defer (script) ou stylesheet_tag (styles).\nNe laisser dans la page que ce qui dépend d’elle.',
    },
  },
  run: observeLoadedFiles(function* ({ path, facts }) {
    const scripts = facts.scripts.filter(script => script.loading !== 'inert').map(script => ({ ...script, type: 'script' }))
    const styles = facts.styles.filter(style => !style.bundled).map(style => ({ ...style, type: 'style' }))
    for (const { inlineBytes, type, at, position } of [...scripts, ...styles])
      if (inlineBytes > LIMIT && position !== 'comment')
        yield { at: inFile(path, at), values: { file: path, type }, measured: { bytes: inlineBytes }, app: appOfFile(path)?.key }
  }),
})

/** A page of HTML is some 30 kB: one block that outweighs it. */
const LIMIT = 30_000
