import { defineAudit, type Observation, type Severity } from '../audit.ts'
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
      en: '{count, plural, =1 {This file loads {wanted}, which the theme does not have} other {This file names # images and fonts that the theme does not have: {shown}}}',
      fr: '{count, plural, =1 {Ce fichier charge {wanted}, que le thème ne contient pas} one {Ce fichier nomme # image ou police absente du thème : {shown}} many {Ce fichier nomme # d’images et de polices absentes du thème : {shown}} other {Ce fichier nomme # images et polices absentes du thème : {shown}}}',
    },
    why: {
      en: 'The browser asks for a file that is not there: what it should show or do is missing, and each page view waits for the failed request.',
      fr: 'Le navigateur demande un fichier inexistant : ce qu’il devait afficher ou faire manque, et chaque page vue attend l’échec de la requête.',
    },
    fix: {
      en: 'If nothing misses it, delete the line that names it.\nOtherwise add the file again from a backup or an older copy of the theme.',
      fr: 'Si rien n’en a besoin, supprimer la ligne qui le nomme.\nSinon, rajouter le fichier depuis une sauvegarde ou une copie plus ancienne du thème.',
    },
  },
  *run({ theme }) {
    // A theme that is read without its assets (a build makes them) misses none.
    if (!theme.byKind('asset').length) return
    const uploads = uploadsOf(theme)
    const missed = theme.missing.filter(
      missing =>
        missing.how === 'asset' &&
        isName(nameOf(missing)) &&
        theme.liveness(missing.file) === 'live' &&
        (missing.when === 'always' || missing.when === 'sometimes') &&
        (CODE.test(missing.wanted) || (!missing.optional && !uploads.has(nameOf(missing)) && !hasOtherFormat(theme, missing))),
    )
    const byName = [...Map.groupBy(missed, ({ file, wanted }) => `${file} ${wanted}`).values()]
    const many = manyIn(byName)
    for (const [file, its] of many) yield folded(file, its)
    for (const its of byName) {
      const [first] = its
      if (!first || (isMedia(its) && many.has(first.file))) continue
      const { file, wanted } = first
      const isSure = its.some(({ when }) => when === 'always') && theme.files.get(file)?.facts.kind !== 'asset'
      const severity: Severity = CODE.test(wanted) && isSure ? 'major' : 'minor'
      const lines = its.map(({ at }) => at.line)
      yield {
        at: onLines(file, lines),
        values: { wanted },
        measured: { count: 1 },
        severity,
        app: (appOfFile(wanted) ?? appOfFile(file))?.key,
      }
    }
  },
})

/** More images and fonts than this that one file names in vain are one piece of work. */
const FEW = 3
const NAMED = 3

function isMedia([first]: readonly MissingFile[]): boolean {
  return first !== undefined && !CODE.test(first.wanted)
}

function manyIn(byName: readonly MissingFile[][]): Map<string, MissingFile[][]> {
  const byFile = Map.groupBy(byName.filter(isMedia), ([first]) => first?.file ?? '')
  return new Map([...byFile].filter(([, its]) => its.length > FEW))
}

function folded(file: string, its: readonly MissingFile[][]): Observation {
  const names = its.flatMap(([first]) => (first ? [nameOf(first)] : []))
  const shown = `${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ' …' : ''}`
  return {
    at: onLines(
      file,
      its.flat().map(({ at }) => at.line),
    ),
    values: { wanted: 'assets/*' },
    measured: { count: names.length, shown },
    severity: 'minor',
    app: appOfFile(file)?.key,
  }
}

/** `'nil.jpg' | asset_url | split: …` asks for the address alone; `true` and `popup-[id].html` name no file. */
function isName(name: string): boolean {
  return /\.\w{2,5}(?:\.\w{2,6})?$/.test(name) && !/^(?:nil|null|blank|none|empty)\.|[[\]{}<>]/.test(name)
}

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
