import { defineAudit } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { wholeFile } from '../place.ts'

export const sassStylesheet = defineAudit({
  id: 'sass-stylesheet',
  category: 'hygiene',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 180,
  foldsAppFiles: true,
  text: {
    title: { en: 'Sass stylesheet', fr: 'Feuille de style Sass' },
    finding: {
      en: '{file} is written in Sass, which Shopify no longer supports in themes',
      fr: '{file} est écrite en Sass, que Shopify ne prend plus en charge dans les thèmes',
    },
    why: {
      en: 'Shopify compiles such files with a Sass of 2013. A modern rule such as min() or clamp() makes the whole file fail, and the pages then show without their styles.',
      fr: 'Shopify compile ces fichiers avec un Sass de 2013. Une règle moderne comme min() ou clamp() fait échouer tout le fichier, et les pages s’affichent alors sans leur mise en forme.',
    },
    fix: {
      en: 'Compile the file to CSS once and save the result as {css}.\nReplace Sass variables that take theme settings by CSS custom properties set in the layout.\nPoint the layout to the new file, compare pages in a preview, then delete the old file.',
      fr: 'Compiler une fois le fichier en CSS et enregistrer le résultat sous {css}.\nRemplacer les variables Sass issues des réglages du thème par des propriétés CSS personnalisées définies dans le layout.\nFaire pointer le layout vers le nouveau fichier, comparer les pages dans un aperçu, puis supprimer l’ancien.',
    },
  },
  *run({ theme }) {
    for (const { path } of theme.byKind('asset')) {
      // Beside the file with Liquid it is the same stylesheet.
      if (!/\.scss(?:\.liquid)?$/.test(path) || theme.files.has(`${path}.liquid`)) continue
      const css = path.replace(/(?:\.css)?\.scss(\.liquid)?$/, '.css$1')
      yield { at: wholeFile(path), values: { file: path, css }, app: appOfFile(path)?.key }
    }
  },
})
