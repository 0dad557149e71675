import { defineAudit, type Severity } from '../audit.ts'
import { HEAD_STYLE_BUDGET } from '../budgets.ts'
import { type HeadStyle, headStyles } from '../pages/head-styles.ts'
import { pagesOf } from '../pages/pages.ts'
import { onLines } from '../place.ts'

export const renderBlockingStyle = defineAudit({
  id: 'render-blocking-style',
  category: 'speed',
  severity: 'minor',
  kind: 'bottleneck',
  needs: ['theme'],
  effort: 60,
  text: {
    title: { en: 'Stylesheets that delay the first display', fr: 'Feuilles de style qui retardent le premier affichage' },
    finding: {
      en: 'Every page of {file} waits for {count} stylesheets ({bytes, number, ::scale/0.001 unit/kilobyte .}) before it shows anything: {styles}',
      fr: 'Chaque page de {file} attend {count} feuilles de style ({bytes, number, ::scale/0.001 unit/kilobyte .}) avant d’afficher quoi que ce soit : {styles}',
    },
    why: {
      en: 'Shoppers look at a blank page until the last of them has arrived. The median page of the web has 6 stylesheets and needs some 240 kB of rules before compression for all it shows.',
      fr: 'Vos visiteurs regardent une page blanche jusqu’à l’arrivée de la dernière. La page médiane du web a 6 feuilles de style et se contente d’environ 240 ko de règles avant compression pour tout ce qu’elle affiche.',
    },
    fix: {
      en: 'Keep in the head only what the top of every page needs.\nLoad the styles of one section in that section: Shopify then sends them only where it stands.\nStyles of sliders, pop-ups and lightboxes can come later: media="print" onload="this.media=’all’".\nPut small files together.',
      fr: 'Ne garder dans l’en-tête que ce dont le haut de chaque page a besoin.\nCharger les styles d’une section dans cette section : Shopify ne les envoie alors que là où elle figure.\nLes styles des carrousels, fenêtres et visionneuses peuvent venir plus tard : media="print" onload="this.media=’all’".\nRéunir les petits fichiers.',
    },
  },
  *run({ theme }) {
    for (const [layout, [page]] of Map.groupBy(pagesOf(theme), each => each.layout)) {
      if (layout === null || !page) continue
      const styles = headStyles(theme, page)
      const bytes = styles.reduce((sum, style) => sum + style.bytes, 0)
      const { files, bytes: limit } = HEAD_STYLE_BUDGET
      if (styles.length < 2 || (styles.length <= files && bytes <= limit)) continue
      const severity: Severity = styles.length > MUCH * files || bytes > MUCH * limit ? 'major' : 'minor'
      yield {
        at: onLines(layout, linesIn(layout, styles)),
        values: { file: layout },
        measured: { count: styles.length, bytes, styles: styles.map(style => nameIn(layout, style)).join(', ') },
        severity,
      }
    }
  },
})

const MUCH = 2

function linesIn(layout: string, styles: readonly HeadStyle[]): number[] {
  return styles.filter(({ file }) => file === layout).map(({ line }) => line)
}

function nameIn(layout: string, { asset, file, line }: HeadStyle): string {
  return file === layout ? asset : `${asset} (${file}:${line})`
}
