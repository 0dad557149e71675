import { defineAudit, type Severity } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { around, calledBy, nestsOf } from '../pages/long-loops.ts'
import { perFile } from '../per-file.ts'
import { onLines } from '../place.ts'
import { eachLoadedFile } from '../uses/loaded-files.ts'

export const renderInLoop = defineAudit({
  id: 'render-in-loop',
  category: 'speed',
  severity: 'minor',
  kind: 'bottleneck',
  needs: ['theme'],
  effort: 60,
  text: {
    title: { en: 'Snippet with loops, rendered in a loop', fr: 'Snippet à boucles, appelé dans une boucle' },
    finding: {
      en: '{file} renders {snippet} in a loop, so that {depth} loops through the catalogue nest: {lists}',
      fr: '{file} appelle {snippet} dans une boucle, si bien que {depth} boucles sur le catalogue s’imbriquent : {lists}',
    },
    why: {
      en: 'The work multiplies where nobody sees it: 10 collections of 20 products with 20 images are 4,000 rounds before Shopify can send the page, and shoppers wait for all of them.',
      fr: 'Le travail se multiplie là où personne ne le voit : 10 collections de 20 produits à 20 images font 4 000 tours avant que Shopify puisse envoyer la page, et vos visiteurs les attendent tous.',
    },
    fix: {
      en: 'Limit the outer loops (limit: 4), or show fewer collections or articles on the page.\nIn {snippet}, take the first image or variant instead of going through all.\nLeave loops with break once the answer is found.',
      fr: 'Limiter les boucles extérieures (limit: 4), ou montrer moins de collections ou d’articles sur la page.\nDans {snippet}, prendre la première image ou variante au lieu de toutes les parcourir.\nSortir des boucles avec break une fois la réponse trouvée.',
    },
  },
  *run({ theme }) {
    const nestOf = nestsOf(theme)
    for (const file of looping(theme)) {
      const { path } = file
      const deep = loopedRenders(file).flatMap(({ outer, snippet, line }) => {
        const inner = nestOf(snippet)
        return inner.length > 0 && outer.length + inner.length >= LEAST ? [{ snippet, lists: [...outer, ...inner], line }] : []
      })
      for (const [snippet, its] of Map.groupBy(deep, each => each.snippet)) {
        const lists = its.reduce<readonly string[]>((most, each) => (each.lists.length > most.length ? each.lists : most), [])
        const severity: Severity = lists.length > LEAST ? 'major' : 'minor'
        yield {
          at: onLines(
            path,
            its.map(each => each.line),
          ),
          values: { file: path, snippet },
          measured: { depth: lists.length, lists: lists.join(' › ') },
          severity,
          app: appOfFile(path)?.key,
        }
      }
    }
  },
})

const loopedRenders = perFile(({ facts }) =>
  facts.renders.flatMap(render => {
    const outer = around(render)
    const runs = render.when === 'always' || render.when === 'sometimes'
    return runs && outer.length > 0 ? [{ outer, snippet: calledBy(render), line: render.at.line }] : []
  }),
)

const looping = eachLoadedFile(file => (loopedRenders(file).length > 0 ? [file] : []))

/** A grid of products whose cards look at their variants are two, and usual. */
const LEAST = 3
