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
      en: '{library} {version} {state, select, end_of_life {gets no more fixes, not even for security} unmaintained {is no longer maintained by its authors} other {is behind version {latest}}}',
      fr: '{library} {version} {state, select, end_of_life {ne reçoit plus aucune correction, même de sécurité} unmaintained {n’est plus maintenue par ses auteurs} other {a du retard sur la version {latest}}}',
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
    for (const { key, name, version, floating, file, line, live, statuses } of librariesOf(theme, BUNDLED_ADVISORIES)) {
      const state = stateOf(statuses)
      if (!state || live === 'no') continue
      yield {
        at: inFile(file, { line }),
        values: { library: name, version: version ?? floating ?? '', key },
        measured: { state, latest: libraryOf(key)?.latest?.version ?? 'none' },
        app: appOfFile(file)?.key,
      }
    }
  },
})

/** The gravest of its statuses, as an ICU key. */
function stateOf(statuses: LibraryUse['statuses']): string | null {
  if (statuses.includes('end-of-life')) return 'end_of_life'
  if (statuses.includes('unmaintained')) return 'unmaintained'
  return statuses.includes('outdated') ? 'outdated' : null
}
