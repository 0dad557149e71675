import { defineAudit } from '../audit.ts'
import { perFile } from '../per-file.ts'
import { wholeFile } from '../place.ts'
import type { Theme, ThemeFile } from '../theme.ts'

const MAIN = 'layout/theme.liquid'
/** What a page can show: `content_for_index` is the home page of themes before Online Store 2.0. */
const CONTENT = /^content_for_(?:layout|index)$/

export const layoutWithoutContent = defineAudit({
  id: 'layout-without-content',
  category: 'reliability',
  severity: 'critical',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 15,
  text: {
    title: { en: 'Layout that shows no page', fr: 'Mise en page qui n’affiche aucune page' },
    finding: {
      en: 'Nothing in {file} shows the content of the page (content_for_layout)',
      fr: 'Rien dans {file} n’affiche le contenu de la page (content_for_layout)',
    },
    why: {
      en: 'Every page that uses this layout is empty between header and footer: no products, no cart. An app that locked the store often put the line aside and left so.',
      fr: 'Toutes les pages de cette mise en page sont vides entre l’en-tête et le pied : ni produits, ni panier. Souvent, une application qui verrouillait la boutique a mis la ligne de côté, puis est partie.',
    },
    fix: {
      en: `Put '{{' content_for_layout '}}' back into the body, where the page belongs.\nRemove the line of the app that stood in its place.\nOpen a product page and the cart in a preview.`,
      fr: `Remettre '{{' content_for_layout '}}' dans le corps, à la place de la page.\nRetirer la ligne de l’application qui en tenait lieu.\nOuvrir une page de produit et le panier dans un aperçu.`,
    },
  },
  *run({ theme }) {
    for (const file of theme.byKind('layout')) {
      if (theme.liveness(file.path) !== 'live' || !isRead(file) || showsContent(theme, file)) continue
      yield { at: wholeFile(file.path), values: { file: file.path }, severity: file.path === MAIN ? 'critical' : 'major' }
    }
  },
})

function isRead({ facts }: ThemeFile): boolean {
  return facts.lines > 0 && facts.notAnalysed.length === 0 && !facts.syntax.some(({ code }) => code.startsWith('unclosed'))
}

const writesContent = perFile(({ facts }) => facts.objects.some(({ name }) => CONTENT.test(name)))

/** A name built at run time may lead to a file that shows it. */
function rendersAny({ facts }: ThemeFile): boolean {
  return facts.renders.some(({ target }) => !('known' in target))
}

/** In the layout or in anything that it may render; a file that could not be read may show it too. */
function showsContent(theme: Theme, { path }: ThemeFile): boolean {
  const seen = new Set([path])
  for (const each of seen) {
    const file = theme.files.get(each)
    if (!file || !isRead(file) || writesContent(file) || rendersAny(file)) return true
    for (const { to, how } of theme.linksFrom(each)) if (how === 'render' || how === 'include') seen.add(to)
  }
  return false
}
