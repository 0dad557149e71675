import { defineAudit } from '../audit.ts'
import { DEPRECATED_FILTERS } from '../knowledge/deprecations.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { onLines } from '../place.ts'
import { observeFiles } from '../uses/observe-files.ts'

export const deprecatedFilter = defineAudit({
  id: 'deprecated-filter',
  category: 'hygiene',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 20,
  text: {
    title: { en: 'Deprecated Liquid filter', fr: 'Filtre Liquid obsolète' },
    finding: {
      en: 'The filter {name} stands {count, plural, one {once} other {# times}} in this file; {instead, select, none {Shopify names nothing in its place} other {Shopify has replaced it by {instead}}}',
      fr: 'Le filtre {name} figure {count, plural, one {# fois} many {# de fois} other {# fois}} dans ce fichier ; {instead, select, none {Shopify n’indique aucun remplaçant} other {Shopify l’a remplacé par {instead}}}',
    },
    why: {
      en: 'Shopify no longer improves this filter and may withdraw it. The older image filters also send shoppers larger files than the newer ones, which choose a modern format and any width.',
      fr: 'Shopify ne fait plus évoluer ce filtre et peut le retirer. Les anciens filtres d’image envoient en outre des fichiers plus lourds que les nouveaux, qui choisissent un format moderne et n’importe quelle largeur.',
    },
    fix: {
      en: `{instead, select, none {Remove the filter, or ask the author of the theme what should stand in its place.} other {Replace the filter by {instead}.}}\nSizes are written otherwise: img_url: ''300x'' becomes image_url: width: 300; given both sides, image_url crops.\nCompare the page before and after in a preview.`,
      fr: `{instead, select, none {Retirer le filtre, ou demander à l’auteur du thème ce qui doit le remplacer.} other {Remplacer le filtre par {instead}.}}\nLes tailles s’écrivent autrement : img_url: ''300x'' devient image_url: width: 300 ; avec les deux côtés, image_url rogne.\nComparer la page avant et après dans un aperçu.`,
    },
  },
  run: observeFiles(function* ({ path, facts }) {
    for (const { name, lines } of facts.filters) {
      const deprecation = DEPRECATED_FILTERS.get(name)
      if (!deprecation) continue
      yield {
        at: onLines(path, lines),
        values: { name, instead: deprecation.instead.join(', ') || 'none' },
        measured: { count: lines.length },
        app: appOfFile(path)?.key,
      }
    }
  }),
})
