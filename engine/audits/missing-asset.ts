import { defineAudit, type Severity } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { inFile } from '../place.ts'

export const missingAsset = defineAudit({
  id: 'missing-asset',
  category: 'reliability',
  severity: 'major',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 15,
  text: {
    title: { en: 'Missing asset', fr: 'Ressource absente' },
    finding: {
      en: 'This file loads {wanted}, which the theme does not have',
      fr: 'Ce fichier charge {wanted}, que le thème ne contient pas',
    },
    why: {
      en: 'The browser asks for a file that is not there: what it should show or do is missing, and each page view waits for the failed request.',
      fr: 'Le navigateur demande un fichier inexistant : ce qu’il devait afficher ou faire manque, et chaque page vue attend l’échec de la requête.',
    },
    fix: {
      en: 'If nothing misses it, delete the line that loads it.\nOtherwise add {wanted} again from a backup or an older copy of the theme.',
      fr: 'Si rien n’en a besoin, supprimer la ligne qui le charge.\nSinon, rajouter {wanted} depuis une sauvegarde ou une copie plus ancienne du thème.',
    },
  },
  *run({ theme }) {
    // A theme that is read without its assets (a build makes them) misses none.
    if (!theme.byKind('asset').length) return
    for (const { file, wanted, how, at } of theme.missing) {
      if (how !== 'asset' || theme.liveness(file) !== 'live') continue
      const severity: Severity = CODE.test(wanted) ? 'major' : 'minor'
      yield { at: inFile(file, at), values: { wanted }, severity, app: (appOfFile(wanted) ?? appOfFile(file))?.key }
    }
  },
})

/** A missing script or stylesheet breaks the page; a missing image leaves a gap. */
const CODE = /\.(?:js|css)$/
