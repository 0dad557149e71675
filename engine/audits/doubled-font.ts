import { defineAudit } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { onLines } from '../place.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const doubledFont = defineAudit({
  id: 'doubled-font',
  category: 'speed',
  severity: 'minor',
  kind: 'bottleneck',
  needs: ['theme'],
  effort: 5,
  foldsAppFiles: true,
  text: {
    title: { en: 'Font fetched twice', fr: 'Police téléchargée deux fois' },
    finding: {
      en: '{count, plural, one {# font is} other {# fonts are}} preloaded without crossorigin in {file}',
      fr: '{count, plural, one {# police est préchargée} many {# de polices sont préchargées} other {# polices sont préchargées}} sans crossorigin dans {file}',
    },
    why: {
      en: 'Browsers fetch fonts by another kind of request than this preload makes: they throw the first copy away and load the font again, so that shoppers wait twice.',
      fr: 'Les navigateurs demandent les polices par un autre type de requête que ce préchargement : ils jettent la première copie et chargent la police à nouveau, et vos visiteurs attendent deux fois.',
    },
    fix: {
      en: 'Add crossorigin to the link tag: <link rel="preload" as="font" type="font/woff2" href="…" crossorigin>.',
      fr: 'Ajouter crossorigin à la balise link : <link rel="preload" as="font" type="font/woff2" href="…" crossorigin>.',
    },
  },
  run: observeLoadedFiles(function* ({ path, facts }) {
    const lines = facts.preloads
      .filter(({ rel, as, crossorigin, viaFilter }) => rel === 'preload' && as === 'font' && !crossorigin && !viaFilter)
      .map(preload => preload.at.line)
    if (!lines.length) return
    yield { at: onLines(path, lines), values: { file: path }, measured: { count: lines.length }, app: appOfFile(path)?.key }
  }),
})
