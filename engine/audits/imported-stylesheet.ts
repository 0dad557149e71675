import { defineAudit, type Severity } from '../audit.ts'
import type { Facts } from '../facts/facts.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { headStyles } from '../pages/head-styles.ts'
import { pagesOf } from '../pages/pages.ts'
import { onLines } from '../place.ts'
import type { Theme, ThemeFile } from '../theme.ts'
import { inHead } from '../uses/in-head.ts'
import { eachLoadedFile } from '../uses/loaded-files.ts'

export const importedStylesheet = defineAudit({
  id: 'imported-stylesheet',
  category: 'speed',
  severity: 'minor',
  kind: 'bottleneck',
  needs: ['theme'],
  effort: 15,
  text: {
    title: { en: 'Stylesheet that asks for another', fr: 'Feuille de style qui en demande une autre' },
    finding: {
      en: '{file} fetches {url} by @import{count, plural, one {} other { and # stylesheets in all}}',
      fr: '{file} demande {url} par @import{count, plural, one {} many { et # de feuilles de style en tout} other { et # feuilles de style en tout}}',
    },
    why: {
      en: 'The browser learns of the second stylesheet only when the first has arrived: shoppers wait for one after the other instead of for both at once.',
      fr: 'Le navigateur n’apprend l’existence de la seconde feuille de style qu’une fois la première arrivée : vos visiteurs attendent l’une après l’autre au lieu des deux à la fois.',
    },
    fix: {
      en: 'Load {url} by a link tag of its own in the head, or copy its rules into {file}.\nThen remove the line with @import.',
      fr: 'Charger {url} par sa propre balise link dans l’en-tête, ou copier ses règles dans {file}.\nRetirer ensuite la ligne @import.',
    },
  },
  *run({ theme }) {
    const inHead = new Set(pagesOf(theme).flatMap(page => headStyles(theme, page).map(({ asset }) => asset)))
    for (const file of importing(theme)) {
      const { path, facts } = file
      const [first] = facts.imports
      if (!first || appOfFile(path) || !isFetched(theme, file)) continue
      const severity: Severity = inHead.has(path) || holdsInHead(theme, file, first) ? 'major' : 'minor'
      yield {
        at: onLines(
          path,
          facts.imports.map(({ at }) => at.line),
        ),
        values: { file: path },
        measured: { url: first.url, count: facts.imports.length },
        severity,
      }
    }
  },
})

const importing = eachLoadedFile(file => (file.facts.imports.length > 0 ? [file] : []))

/** An asset that is only mentioned somewhere may never be fetched. */
function isFetched(theme: Theme, { path, facts }: ThemeFile): boolean {
  return facts.kind !== 'asset' || theme.liveness(path) === 'live'
}

/** In a style element that the head of a page holds. */
function holdsInHead(theme: Theme, { path, facts }: ThemeFile, { at }: Facts['imports'][number]): boolean {
  const around = facts.styles.findLast(style => style.inlineBytes > 0 && style.at.start < at.start)
  if (around?.loading !== 'blocking' || around.when !== 'always') return false
  return inHead(theme, path, around)
}
