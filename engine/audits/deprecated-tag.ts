import { defineAudit } from '../audit.ts'
import { DEPRECATED_TAGS } from '../knowledge/deprecations.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { onLines } from '../place.ts'
import { observeFiles } from '../uses/observe-files.ts'

export const deprecatedTag = defineAudit({
  id: 'deprecated-tag',
  category: 'hygiene',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 20,
  text: {
    title: { en: 'Deprecated Liquid tag', fr: 'Balise Liquid obsolète' },
    finding: {
      en: 'The tag {name} stands {count, plural, one {once} other {# times}} in this file; Shopify has replaced it by {instead}',
      fr: 'La balise {name} figure {count, plural, one {# fois} many {# de fois} other {# fois}} dans ce fichier ; Shopify l’a remplacée par {instead}',
    },
    why: {
      en: 'Shopify no longer improves this tag and may withdraw it. It also makes pages slower to build: every included file sees and may change the variables of all the others.',
      fr: 'Shopify ne fait plus évoluer cette balise et peut la retirer. Elle ralentit aussi la fabrication des pages : chaque fichier inclus voit et peut modifier les variables de tous les autres.',
    },
    fix: {
      en: `Replace the tag by {instead}.\nHand each variable that the snippet uses over by name: '{'% render ''card'', product: product %'}'.\nIf the snippet assigns variables that its caller reads, move these assigns to the caller first.`,
      fr: `Remplacer la balise par {instead}.\nTransmettre par son nom chaque variable dont le snippet se sert : '{'% render ''card'', product: product %'}'.\nSi le snippet affecte des variables que le fichier appelant lit ensuite, déplacer d’abord ces affectations dans ce dernier.`,
    },
  },
  run: observeFiles(function* ({ path, facts }) {
    for (const { name, lines } of facts.tags) {
      const deprecation = DEPRECATED_TAGS.get(name)
      if (!deprecation) continue
      yield {
        at: onLines(path, lines),
        values: { name, instead: deprecation.instead.join(', ') },
        measured: { count: lines.length },
        app: appOfFile(path)?.key,
      }
    }
  }),
})
