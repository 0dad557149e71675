import { defineAudit } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { wholeFile } from '../place.ts'
import { isLoaded } from '../uses/loaded-files.ts'

export const unminifiedAsset = defineAudit({
  id: 'unminified-asset',
  category: 'speed',
  severity: 'minor',
  kind: 'opportunity',
  needs: ['theme'],
  effort: 20,
  text: {
    title: { en: 'Large file that is not minified', fr: 'Gros fichier non minifié' },
    finding: {
      en: '{file} ({bytes, number, ::scale/0.001 unit/kilobyte .}) is stored with its blanks and comments',
      fr: '{file} ({bytes, number, ::scale/0.001 unit/kilobyte .}) est enregistré avec ses espaces et ses commentaires',
    },
    why: {
      en: 'Shopify minifies many files on the way, but leaves those with modern syntax or Liquid as they are: shoppers then download the comments too.',
      fr: 'Shopify minifie beaucoup de fichiers au passage, mais laisse tels quels ceux qui contiennent une syntaxe récente ou du Liquid : vos visiteurs téléchargent alors aussi les commentaires.',
    },
    fix: {
      en: 'Keep the readable source outside of the theme and save a minified build.\nFor a library, take the file that ends in .min.js.',
      fr: 'Conserver la source lisible hors du thème et enregistrer une version minifiée.\nPour une bibliothèque, prendre le fichier qui se termine par .min.js.',
    },
  },
  *run({ theme }) {
    for (const { path, bytes, facts } of theme.byKind('asset')) {
      if (facts.minified !== false || bytes < LEAST || SASS.test(path) || !isLoaded(theme, path)) continue
      yield { at: wholeFile(path), values: { file: path }, measured: { bytes }, app: appOfFile(path)?.key }
    }
  },
})

/** Shopify compresses what it compiles. */
const SASS = /\.s[ac]ss(?:\.liquid)?$/

/** Below this the saving after compression is not felt. */
const LEAST = 80_000
