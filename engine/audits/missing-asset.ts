import { defineAudit, type Severity } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { onLines } from '../place.ts'
import type { MissingFile, Theme } from '../theme.ts'

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
    const uploads = uploadsOf(theme)
    const missed = theme.missing.filter(
      missing =>
        missing.how === 'asset' &&
        theme.liveness(missing.file) === 'live' &&
        (missing.when === 'always' || missing.when === 'sometimes') &&
        (CODE.test(missing.wanted) || (!missing.optional && !uploads.has(nameOf(missing)) && !hasOtherFormat(theme, missing))),
    )
    for (const its of Map.groupBy(missed, ({ file, wanted }) => `${file} ${wanted}`).values()) {
      const [first] = its
      if (!first) continue
      const { file, wanted } = first
      const isSure = its.some(({ when }) => when === 'always') && theme.files.get(file)?.facts.kind !== 'asset'
      const severity: Severity = CODE.test(wanted) && isSure ? 'major' : 'minor'
      const lines = its.map(({ at }) => at.line)
      yield { at: onLines(file, lines), values: { wanted }, severity, app: (appOfFile(wanted) ?? appOfFile(file))?.key }
    }
  },
})

/** A missing script or stylesheet breaks the page; a missing image leaves a gap. */
const CODE = /\.(?:js|css)$/

function nameOf({ wanted }: MissingFile): string {
  return wanted.slice('assets/'.length)
}

/** Files that merchants upload in the theme editor of old themes: its settings name them, and a shop may well have none. */
function uploadsOf(theme: Theme): ReadonlySet<string> {
  return new Set(theme.byKind('config').flatMap(({ facts }) => facts.mentions))
}

/** A browser takes the format of a font that is there. */
function hasOtherFormat(theme: Theme, missing: MissingFile): boolean {
  const [name, isFont] = [nameOf(missing).replace(/\.\w+$/, ''), /\.(?:woff2?|ttf|otf|eot|svg)$/i.test(missing.wanted)]
  return isFont && ['woff2', 'woff', 'ttf', 'otf'].some(format => theme.files.has(`assets/${name}.${format}`))
}
