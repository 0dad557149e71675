import { defineAudit, type Severity } from '../audit.ts'
import type { AssetBudgets } from '../budgets.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { wholeFile } from '../place.ts'
import { isLoaded } from '../uses/loaded-files.ts'

export const oversizedAsset = defineAudit({
  id: 'oversized-asset',
  category: 'speed',
  severity: 'minor',
  kind: 'bottleneck',
  needs: ['theme', 'budgets'],
  effort: 45,
  text: {
    title: { en: 'Heavy asset', fr: 'Ressource lourde' },
    finding: {
      en: '{file} weighs {bytes, number, ::scale/0.001 unit/kilobyte .}, more than the {limit, number, ::scale/0.001 unit/kilobyte .} that {type, select, script {a script} style {a stylesheet} image {an image} font {a font} other {a video}} should weigh',
      fr: '{file} pèse {bytes, number, ::scale/0.001 unit/kilobyte .}, plus que les {limit, number, ::scale/0.001 unit/kilobyte .} raisonnables pour {type, select, script {un script} style {une feuille de style} image {une image} font {une police} other {une vidéo}}',
    },
    why: {
      en: 'Shoppers on a phone wait for it on every page that loads it{type, select, script {, and their phone then needs time to run it} other {}}.',
      fr: 'Vos visiteurs sur mobile l’attendent sur chaque page qui le charge{type, select, script {, et leur téléphone met encore du temps à l’exécuter} other {}}.',
    },
    fix: {
      en: '{type, select, script {Find what in it the store still uses; remove the rest and minify it.\nLoad it only on the pages that need it, with defer.} style {Remove the rules that no page uses any more and minify it.\nMove the rules of a single section to that section.} image {Save it smaller (2000 px wide is enough) and compressed, or upload it to Files and show it with image_url, which picks size and format.} font {Serve it as WOFF2 and keep only the characters in use.} other {Shorten or compress it, or host it with Shopify’s video files, and show a poster image first.}}',
      fr: '{type, select, script {Chercher ce que la boutique en utilise encore ; retirer le reste et le minifier.\nNe le charger que sur les pages qui en ont besoin, avec defer.} style {Retirer les règles qu’aucune page n’utilise plus et la minifier.\nDéplacer les règles d’une seule section dans cette section.} image {L’enregistrer plus petite (2000 px de large suffisent) et compressée, ou la déposer dans Fichiers et l’afficher avec image_url, qui choisit taille et format.} font {La servir en WOFF2 et ne garder que les caractères utilisés.} other {La raccourcir ou la compresser, ou la confier aux vidéos de Shopify, et montrer d’abord une image fixe.}}',
    },
  },
  *run({ theme, budgets }) {
    for (const { path, bytes } of theme.byKind('asset')) {
      const type = typeOf(path)
      if (!type || !isLoaded(theme, path) || bytes <= budgets[type]) continue
      const severity: Severity = bytes > MUCH * budgets[type] ? 'major' : 'minor'
      yield {
        at: wholeFile(path),
        values: { file: path, type },
        measured: { bytes, limit: budgets[type] },
        severity,
        app: appOfFile(path)?.key,
      }
    }
  },
})

/** Times its budget, an asset is felt on every visit. */
const MUCH = 3

const TYPES: readonly [RegExp, keyof AssetBudgets][] = [
  [/\.m?js(?:\.liquid)?$/i, 'script'],
  [/\.s?css(?:\.liquid)?$/i, 'style'],
  [/\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i, 'image'],
  [/\.(?:woff2?|ttf|otf|eot)$/i, 'font'],
  [/\.(?:mp4|webm|mov|ogv)$/i, 'video'],
]

function typeOf(path: string): keyof AssetBudgets | undefined {
  return TYPES.find(([pattern]) => pattern.test(path))?.[1]
}
