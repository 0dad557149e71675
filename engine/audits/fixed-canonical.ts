import { defineAudit } from '../audit.ts'
import type { ElementFact } from '../facts/facts.ts'
import { pagesOf } from '../pages/pages.ts'
import { inFile } from '../place.ts'
import type { Theme } from '../theme.ts'
import { inHead } from '../uses/in-head.ts'

export const fixedCanonical = defineAudit({
  id: 'fixed-canonical',
  category: 'seo',
  severity: 'major',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 10,
  text: {
    title: { en: 'Every page says that it is another', fr: 'Chaque page se dit copie d’une autre' },
    finding: {
      en: '{file} gives {address} as the canonical address of every page',
      fr: '{file} donne {address} comme adresse canonique de toutes les pages',
    },
    why: {
      en: 'Search engines take all pages of the shop for copies of that one, and drop products and collections from their results.',
      fr: 'Les moteurs de recherche prennent toutes les pages de la boutique pour des copies de celle-ci, et retirent produits et collections de leurs résultats.',
    },
    fix: {
      en: `Write the address of the page itself: <link rel="canonical" href="'{{' canonical_url '}}'">.\nKeep one such line in the head of the layout, and remove the others.`,
      fr: `Écrire l’adresse de la page elle-même : <link rel="canonical" href="'{{' canonical_url '}}'">.\nGarder une seule ligne de ce genre dans l’en-tête du layout, et retirer les autres.`,
    },
  },
  *run({ theme }) {
    const pages = pagesOf(theme).filter(({ layout }) => layout === LAYOUT)
    const [first] = pages
    if (!first || pages.length < 2) return
    for (const file of [...first.always].filter(path => pages.every(({ always }) => always.has(path))))
      for (const element of theme.files.get(file)?.facts.elements ?? [])
        if (isFixed(theme, file, element)) yield { at: inFile(file, element.at), values: { file, address: element.attributes.href ?? '' } }
  },
})

const LAYOUT = 'layout/theme.liquid'

function isFixed(theme: Theme, file: string, element: ElementFact): boolean {
  const { name, attributes, when } = element
  return (
    name === 'link' && when === 'always' && /^(?:https?:)?\/\/[^{}\s]+$/.test(attributes.href?.trim() ?? '') && inHead(theme, file, element)
  )
}
