import { defineAudit } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { onLines } from '../place.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const nestedLoop = defineAudit({
  id: 'nested-loop',
  category: 'speed',
  severity: 'minor',
  kind: 'bottleneck',
  needs: ['theme'],
  effort: 60,
  foldsAppFiles: true,
  text: {
    title: { en: 'Loop in a loop in a loop', fr: 'Boucle dans une boucle dans une boucle' },
    finding: {
      en: '{file} goes through {over} inside two other loops',
      fr: '{file} parcourt {over} à l’intérieur de deux autres boucles',
    },
    why: {
      en: 'The work multiplies: 20 products with 10 variants and 5 images are 1,000 rounds before Shopify can send the page, and shoppers wait for all of them.',
      fr: 'Le travail se multiplie : 20 produits à 10 variantes et 5 images font 1 000 tours avant que Shopify puisse envoyer la page, et vos visiteurs les attendent tous.',
    },
    fix: {
      en: 'Limit the outer loops, or leave them with break once the answer is found.\nLook things up directly where Liquid allows it, instead of searching through a list.',
      fr: 'Limiter les boucles extérieures, ou en sortir avec break une fois la réponse trouvée.\nAller chercher directement l’élément là où Liquid le permet, au lieu de parcourir une liste.',
    },
  },
  run: observeLoadedFiles(function* ({ path, facts }) {
    const deep = facts.loops.filter(loop => loop.tag !== 'paginate' && loop.depth >= 2 && LONG.test(loop.over))
    for (const [over, its] of Map.groupBy(deep, loop => loop.over))
      yield {
        at: onLines(
          path,
          its.map(loop => loop.at.line),
        ),
        values: { file: path, over },
        app: appOfFile(path)?.key,
      }
  }),
})

/** Menus nest three deep and stay short; lists of the catalogue do not. */
const LONG = /products|variants|collections|articles|orders|tags/
