import { defineAudit, type Severity } from '../audit.ts'
import type { ImageFact } from '../facts/facts.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { firstImage } from '../pages/first-image.ts'
import { pagesOf } from '../pages/pages.ts'
import { inFile } from '../place.ts'
import { targetText } from '../target-text.ts'

export const lazyFirstImage = defineAudit({
  id: 'lazy-first-image',
  category: 'speed',
  severity: 'major',
  kind: 'bottleneck',
  needs: ['theme'],
  effort: 10,
  text: {
    title: { en: 'First image told to wait', fr: 'Première image mise en attente' },
    finding: {
      en: 'The first image of {count, plural, one {{template}} other {# templates ({template} …)}} is loaded lazily',
      fr: 'La première image de {count, plural, one {{template}} many {# de modèles ({template}…)} other {# modèles ({template}…)}} est en chargement différé',
    },
    why: {
      en: 'It is what shoppers look at first, and the browser fetches it last: it waits until the page is laid out. Google measures exactly this moment (LCP).',
      fr: 'C’est ce que vos visiteurs regardent en premier, et le navigateur la télécharge en dernier : il attend que la page soit mise en forme. Google mesure précisément ce moment (LCP).',
    },
    fix: {
      en: `Remove loading="lazy" from this image, or choose by place: loading: '{%' if section.index > 1 '%}'lazy'{%' else '%}'eager'{%' endif '%}'.\nWith image_tag, leave loading out: Shopify then decides by the place of the section.\nIf a snippet writes it for many places, give the snippet a parameter.`,
      fr: `Retirer loading="lazy" de cette image, ou choisir selon la place : loading: '{%' if section.index > 1 '%}'lazy'{%' else '%}'eager'{%' endif '%}'.\nAvec image_tag, ne pas indiquer loading : Shopify décide alors selon la place de la section.\nSi un snippet l’écrit pour plusieurs endroits, lui donner un paramètre.`,
    },
  },
  *run({ theme }) {
    const firsts = pagesOf(theme).flatMap(({ template: path, layout }) => {
      const template = layout !== null && ENTRANCE.test(path) ? theme.files.get(path) : undefined
      const found = template && firstImage(theme, template)
      return found?.image.lazy === 'surely' && !isIcon(found.image) && !appOfFile(found.file.path) ? [{ ...found, template: path }] : []
    })
    for (const its of Map.groupBy(firsts, ({ image }) => image).values()) {
      const [first] = its
      if (!first) continue
      const severity: Severity = its.some(({ template }) => BUSY.test(template)) ? 'major' : 'minor'
      yield {
        at: inFile(first.file.path, first.image.at),
        values: { file: first.file.path },
        measured: { count: its.length, template: first.template },
        severity,
      }
    }
  },
})

/** Pages by which shoppers come in, and which they look at; page builders write theirs anew, so that nobody can mend them by hand. */
const ENTRANCE = /^templates\/(?:index|product|collection|list-collections|page|blog|article|search)\b/
const BUSY = /^templates\/(?:index|product|collection)\b/

function isIcon({ asset, src }: ImageFact): boolean {
  return /\.svg$/i.test(asset ?? '') || (src !== null && /icon|\.svg/i.test(targetText(src)))
}
