import { defineAudit } from '../audit.ts'
import type { ScriptFact } from '../facts/facts.ts'
import { inFile } from '../place.ts'
import { scriptName } from '../script-name.ts'
import type { ThemeFile } from '../theme.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const missingIntegrity = defineAudit({
  id: 'missing-integrity',
  category: 'security',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 10,
  text: {
    title: { en: 'CDN script without integrity check', fr: 'Script de CDN sans contrôle d’intégrité' },
    finding: {
      en: '{src} is loaded without the attribute integrity',
      fr: '{src} est chargé sans l’attribut integrity',
    },
    why: {
      en: 'If the CDN is broken into, the changed file runs in front of your shoppers. With the attribute, browsers refuse a file that is not the one you chose.',
      fr: 'Si le CDN est piraté, le fichier modifié s’exécute devant vos clients. Avec l’attribut, les navigateurs refusent un fichier qui n’est pas celui que vous avez choisi.',
    },
    fix: {
      en: 'Copy the script tag with integrity and crossorigin from the CDN’s own page.\nOr save the file in the theme’s assets and let Shopify serve it.',
      fr: 'Copier la balise script avec integrity et crossorigin depuis la page du CDN.\nOu enregistrer le fichier dans les ressources du thème et laisser Shopify le servir.',
    },
  },
  run: observeLoadedFiles(function* (file) {
    for (const script of file.facts.scripts)
      if (isUnchecked(file, script)) yield { at: inFile(file.path, script.at), values: { src: scriptName(script) } }
  }),
})

/** Hosts that serve one unchanging file for an address with a full version. */
const CDN =
  /^(?:cdnjs\.cloudflare\.com|cdn\.jsdelivr\.net|unpkg\.com|code\.jquery\.com|ajax\.googleapis\.com|(?:stackpath|maxcdn|netdna)\.bootstrapcdn\.com)$/

/** A floating version has no fixed content to check: `floating-version` tells it. */
function isUnchecked({ facts }: ThemeFile, { src, integrity, loading, when, at }: ScriptFact): boolean {
  if (src === null || integrity || loading === 'inert' || when === 'never') return false
  const url = facts.urls.find(each => each.use === 'script' && each.at.line === at.line && CDN.test(each.host))
  return url !== undefined && facts.libraries.some(library => library.at.start === url.at.start && library.version !== null)
}
