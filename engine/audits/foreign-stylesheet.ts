import { defineAudit } from '../audit.ts'
import type { Reach } from '../each-file.ts'
import type { StyleFact } from '../facts/facts.ts'
import { isShopifyHost } from '../knowledge/hosts.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { inFile } from '../place.ts'
import { styleName } from '../script-name.ts'
import type { ThemeFile } from '../theme.ts'
import { inHead } from '../uses/in-head.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const foreignStylesheet = defineAudit({
  id: 'foreign-stylesheet',
  category: 'speed',
  severity: 'minor',
  kind: 'bottleneck',
  needs: ['theme'],
  effort: 15,
  text: {
    title: { en: 'Stylesheet of another server in the head', fr: 'Feuille de style d’un autre serveur dans l’en-tête' },
    finding: {
      en: '{href} has to arrive before the page can show',
      fr: '{href} doit arriver avant que la page puisse s’afficher',
    },
    why: {
      en: 'The browser opens a connection to another server and waits for its file before it draws anything: on a phone that is often half a second, and for ever when that server hangs.',
      fr: 'Le navigateur ouvre une connexion vers un autre serveur et attend son fichier avant de dessiner quoi que ce soit : sur mobile, souvent une demi-seconde, et sans fin si ce serveur ne répond pas.',
    },
    fix: {
      en: 'Save the stylesheet and its fonts in the theme’s assets.\nOr use Shopify’s own font library for fonts.\nWhat is not needed at once can load later: media="print" with onload.',
      fr: 'Enregistrer la feuille de style et ses polices dans les ressources du thème.\nOu utiliser la bibliothèque de polices de Shopify.\nCe qui n’est pas utile tout de suite peut se charger plus tard : media="print" avec onload.',
    },
  },
  run: observeLoadedFiles(function* (file, reach) {
    for (const style of file.facts.styles)
      if (blocks(reach, file, style))
        yield { at: inFile(file.path, style.at), values: { href: styleName(style) }, app: appOfFile(file.path)?.key }
  }),
})

function blocks(reach: Reach, { path, facts }: ThemeFile, style: StyleFact): boolean {
  const { href, asset, loading, when, at } = style
  if (href === null || asset !== null || loading !== 'blocking' || when === 'never' || when === 'editor') return false
  const host = facts.urls.find(url => url.use === 'style' && url.at.line === at.line)?.host
  if (!host || isShopifyHost(host)) return false
  return inHead(reach, path, style)
}
