import { defineAudit } from '../audit.ts'
import type { LibraryUse } from '../finding.ts'
import { BUNDLED_ADVISORIES, libraryOf } from '../knowledge/libraries.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { librariesOf } from '../libraries.ts'
import { inFile } from '../place.ts'

export const outdatedLibrary = defineAudit({
  id: 'outdated-library',
  category: 'hygiene',
  severity: 'minor',
  kind: 'risk',
  needs: ['theme'],
  effort: 120,
  text: {
    title: { en: 'Outdated library', fr: 'Bibliothèque dépassée' },
    finding: {
      en: '{library} {version} {state, select, end_of_life {gets no more fixes, not even for security} unmaintained {is no longer maintained by its authors} other {is behind version {latest}}}{count, plural, one {} other { ({count} places: {places})}}',
      fr: '{library} {version} {state, select, end_of_life {ne reçoit plus aucune correction, même de sécurité} unmaintained {n’est plus maintenue par ses auteurs} other {a du retard sur la version {latest}}}{count, plural, one {} many { ({count} endroits : {places})} other { ({count} endroits : {places})}}',
    },
    why: {
      en: 'Nobody will mend this version when a browser changes or a flaw becomes public: the day it breaks, your store waits for a developer.',
      fr: 'Personne ne corrigera cette version quand un navigateur évoluera ou qu’une faille sera publiée : le jour où elle cesse de fonctionner, votre boutique attend un développeur.',
    },
    fix: {
      en: 'Plan its replacement with the next change of the theme{latest, select, none {} other {: the current version is {latest}}}.\nCheck first whether it is still needed: browsers do by themselves much of what old libraries were for.\nTry the pages that use it in a preview before you publish.',
      fr: 'Prévoir son remplacement lors de la prochaine évolution du thème{latest, select, none {} other { (la version actuelle est {latest})}}.\nVérifier d’abord si elle est encore utile : les navigateurs font d’eux-mêmes beaucoup de ce que faisaient les anciennes bibliothèques.\nEssayer les pages concernées dans un aperçu avant de publier.',
    },
  },
  *run({ theme }) {
    const uses = librariesOf(theme, BUNDLED_ADVISORIES).filter(({ live }) => live !== 'no')
    for (const copies of Map.groupBy(uses, ({ key, version, floating }) => `${key} ${version ?? floating ?? ''}`).values()) {
      const [first] = copies
      const state = first && stateOf(first.statuses)
      if (!first || !state) continue
      const { key, name, version, floating, file, line } = first
      yield {
        at: inFile(file, { line }),
        values: { library: name, version: version ?? floating ?? '', key },
        measured: { state, latest: libraryOf(key)?.latest?.version ?? 'none', count: copies.length, places: placesOf(copies) },
        app: appOfAll(copies),
      }
    }
  },
})

const SHOWN = 5

function placesOf(copies: readonly LibraryUse[]): string {
  const shown = copies.slice(0, SHOWN).map(({ file, line }) => `${file}:${line}`)
  return shown.join(', ') + (copies.length > SHOWN ? '…' : '')
}

function appOfAll(copies: readonly LibraryUse[]): string | undefined {
  const [app, ...others] = new Set(copies.map(({ file }) => appOfFile(file)?.key))
  return others.length > 0 ? undefined : app
}

/** The gravest of its statuses, as an ICU key. */
function stateOf(statuses: LibraryUse['statuses']): string | null {
  if (statuses.includes('end-of-life')) return 'end_of_life'
  if (statuses.includes('unmaintained')) return 'unmaintained'
  return statuses.includes('outdated') ? 'outdated' : null
}
