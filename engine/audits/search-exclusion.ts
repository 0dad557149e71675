import { defineAudit } from '../audit.ts'
import type { ElementFact } from '../facts/facts.ts'
import { pagesOf } from '../pages/pages.ts'
import { inFile } from '../place.ts'

export const searchExclusion = defineAudit({
  id: 'search-exclusion',
  category: 'seo',
  severity: 'critical',
  kind: 'risk',
  needs: ['theme'],
  effort: 5,
  text: {
    title: { en: 'Whole shop hidden from search engines', fr: 'Toute la boutique cachée aux moteurs de recherche' },
    finding: {
      en: 'Every page of {layout} tells search engines: {content}',
      fr: 'Chaque page de {layout} dit aux moteurs de recherche : {content}',
    },
    why: {
      en: 'Google drops your pages from its results one after the other, and nobody finds your shop by searching. The line is often left over from the time before the launch.',
      fr: 'Google retire vos pages de ses résultats l’une après l’autre, et plus personne ne trouve votre boutique en cherchant. La ligne date souvent d’avant l’ouverture.',
    },
    fix: {
      en: 'Remove the line, or put it under a condition that names the pages to hide.\nThen ask for a new visit of the home page in Google Search Console.',
      fr: 'Retirer la ligne, ou la placer sous une condition qui nomme les pages à cacher.\nDemander ensuite une nouvelle exploration de la page d’accueil dans Google Search Console.',
    },
  },
  *run({ theme }) {
    const pages = pagesOf(theme).filter(page => page.layout === MAIN && page.template !== MAIN)
    const [first] = pages
    if (!first) return
    for (const path of first.always) {
      const file = theme.files.get(path)
      const found = file?.facts.elements.find(hides)
      if (!found || !pages.every(page => page.always.has(path))) continue
      yield { at: inFile(path, found.at), values: { layout: MAIN, content: found.attributes.content ?? '' } }
    }
  },
})

const MAIN = 'layout/theme.liquid'

function hides({ name, attributes, when }: ElementFact): boolean {
  return name === 'meta' && when === 'always' && ROBOTS.test(attributes.name ?? '') && HIDDEN.test(attributes.content ?? '')
}

const ROBOTS = /^\s*(?:robots|googlebot)\s*$/i
/** Without Liquid, which may choose. */
const HIDDEN = /^[^{}]*\b(?:noindex|none)\b[^{}]*$/i
