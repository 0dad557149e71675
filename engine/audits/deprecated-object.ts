import { defineAudit } from '../audit.ts'
import type { NameUse } from '../facts/facts.ts'
import { DEPRECATED_OBJECTS, type Deprecation } from '../knowledge/deprecations.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { perFile } from '../per-file.ts'
import { onLines } from '../place.ts'
import { observeFiles } from '../uses/observe-files.ts'

export const deprecatedObject = defineAudit({
  id: 'deprecated-object',
  category: 'hygiene',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 15,
  text: {
    title: { en: 'Deprecated Liquid object', fr: 'Objet Liquid obsolète' },
    finding: {
      en: '{name} stands {count, plural, one {once} other {# times}} in this file; {instead, select, none {Shopify names nothing in its place} other {Shopify has replaced it by {instead}}}',
      fr: '{name} figure {count, plural, one {# fois} many {# de fois} other {# fois}} dans ce fichier ; {instead, select, none {Shopify n’indique aucun remplaçant} other {Shopify l’a remplacé par {instead}}}',
    },
    why: {
      en: 'The value that it gives is incomplete, fixed or about to go: prices may leave out discounts, and the page may show what is no longer true.',
      fr: 'La valeur qu’il renvoie est incomplète, figée ou appelée à disparaître : des prix peuvent ignorer des remises, et la page afficher ce qui n’est plus vrai.',
    },
    fix: {
      en: '{instead, select, none {Remove the code that reads it, or ask the author of the theme what should stand in its place.} other {Read {instead} in its place.}}\nCheck prices, discounts and options of a test order before you publish.',
      fr: '{instead, select, none {Retirer le code qui le lit, ou demander à l’auteur du thème ce qui doit le remplacer.} other {Lire {instead} à sa place.}}\nVérifier prix, remises et options sur une commande d’essai avant de publier.',
    },
  },
  run: observeFiles(function* (file) {
    const { path } = file
    for (const [{ name, instead }, its] of Map.groupBy(deprecatedIn(file), use => use.deprecation)) {
      const lines = its.flatMap(use => use.lines)
      yield {
        at: onLines(path, lines),
        values: { name, instead: instead.join(', ') || 'none' },
        measured: { count: lines.length },
        app: appOfFile(path)?.key,
      }
    }
  }),
})

const deprecatedIn = perFile(({ facts }) =>
  facts.objects.flatMap(use => {
    const deprecation = deprecationOf(use)
    return deprecation ? [{ deprecation, lines: use.lines }] : []
  }),
)

/** Names that only one type of object has, whatever variable holds it. */
const TELLING = new Map([
  ['line_price', 'line_item.line_price'],
  ['option1', 'variant.option1'],
  ['option2', 'variant.option2'],
  ['option3', 'variant.option3'],
])
/** Themes name their own variables so; only with these properties is it Shopify's object. */
const THEME = /^theme\.(?:id|name|role)$/
/** What merchants, themes and apps define holds anything, whatever its name. */
const OWN = /^(?:settings|section|block)\.|\.(?:metafields?|properties|attributes)\./

function deprecationOf({ name }: NameUse): Deprecation | undefined {
  const [object = '', property = '', ...deeper] = name.split('.')
  if (THEME.test(name)) return DEPRECATED_OBJECTS.get('theme')
  const exact = property ? DEPRECATED_OBJECTS.get(`${object}.${property}`) : undefined
  if (exact) return deeper.includes('*') ? undefined : exact
  if (OWN.test(name)) return undefined
  const telling = [property, ...deeper].map(part => TELLING.get(part)).find(known => known !== undefined)
  return telling ? DEPRECATED_OBJECTS.get(telling) : undefined
}
