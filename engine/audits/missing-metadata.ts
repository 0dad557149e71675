import { defineAudit } from '../audit.ts'
import { wholeFile } from '../place.ts'
import { eachLoadedFile } from '../uses/loaded-files.ts'

export const missingMetadata = defineAudit({
  id: 'missing-metadata',
  category: 'seo',
  severity: 'minor',
  kind: 'opportunity',
  needs: ['theme'],
  effort: 10,
  text: {
    title: { en: 'Page says too little to search engines', fr: 'Page trop discrète pour les moteurs de recherche' },
    finding: {
      en: 'Nothing in the theme writes {what, select, page_title {the title} page_description {the description} other {the canonical address}} of pages ({what})',
      fr: 'Rien dans le thème n’écrit {what, select, page_title {le titre} page_description {la description} other {l’adresse canonique}} des pages ({what})',
    },
    why: {
      en: '{what, select, page_title {Search results and browser tabs show no proper name for your pages.} page_description {Search results show a random piece of the page instead of the text you wrote in the admin.} other {Search engines take the same product under several addresses for several pages, and rank each lower.}}',
      fr: '{what, select, page_title {Les résultats de recherche et les onglets n’affichent pas de vrai nom pour vos pages.} page_description {Les résultats de recherche affichent un morceau de page au hasard au lieu du texte saisi dans l’admin.} other {Les moteurs prennent le même produit à plusieurs adresses pour plusieurs pages, et classent chacune plus bas.}}',
    },
    fix: {
      en: `{what, select, page_title {Write <title>'{{' page_title '}}'</title> in the head of the layout.} page_description {Write <meta name="description" content="'{{' page_description | escape '}}'"> in the head of the layout.} other {Write <link rel="canonical" href="'{{' canonical_url '}}'"> in the head of the layout.}}`,
      fr: `{what, select, page_title {Écrire <title>'{{' page_title '}}'</title> dans l’en-tête du layout.} page_description {Écrire <meta name="description" content="'{{' page_description | escape '}}'"> dans l’en-tête du layout.} other {Écrire <link rel="canonical" href="'{{' canonical_url '}}'"> dans l’en-tête du layout.}}`,
    },
  },
  *run({ theme }) {
    const layout = theme.files.get('layout/theme.liquid')
    if (!layout) return
    const named = new Set(metadataNamed(theme))
    for (const what of WANTED) if (!named.has(what)) yield { at: wholeFile(layout.path), values: { what } }
  },
})

const WANTED = ['page_title', 'page_description', 'canonical_url']

const metadataNamed = eachLoadedFile(({ facts }) => WANTED.filter(what => facts.objects.some(object => object.name === what)))
