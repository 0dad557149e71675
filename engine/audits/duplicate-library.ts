import { defineAudit } from '../audit.ts'
import { eachFile } from '../each-file.ts'
import type { ScriptFact } from '../facts/facts.ts'
import type { LibraryUse } from '../finding.ts'
import { BUNDLED_ADVISORIES } from '../knowledge/libraries.ts'
import { librariesOf } from '../libraries.ts'
import { type Page, pagesOf } from '../pages/pages.ts'
import { inFile } from '../place.ts'
import type { Theme } from '../theme.ts'

export const duplicateLibrary = defineAudit({
  id: 'duplicate-library',
  category: 'speed',
  severity: 'major',
  kind: 'bottleneck',
  needs: ['theme'],
  effort: 60,
  text: {
    title: { en: 'Library loaded more than once', fr: 'Bibliothèque chargée plusieurs fois' },
    finding: {
      en: '{library} is loaded {count, plural, one {once} other {# times}} on the same page: {copies}',
      fr: '{library} est chargée {count, plural, one {# fois} many {# de fois} other {# fois}} sur la même page : {copies}',
    },
    why: {
      en: 'Shoppers download and run the same thing again before the page works. Each copy also wipes out what was attached to the one before: sliders, carts or menus then fail at random.',
      fr: 'Vos visiteurs téléchargent et exécutent plusieurs fois la même chose avant que la page fonctionne. Chaque copie efface en outre ce qui était attaché à la précédente : diaporamas, paniers ou menus échouent alors au hasard.',
    },
    fix: {
      en: 'Keep the newest copy and remove the others.\nIf an app brings its own copy, ask its support to use the one that is there.\nTry cart, menus and galleries in a preview: old plug-ins may need the version they were written for.',
      fr: 'Garder la copie la plus récente et supprimer les autres.\nSi une application apporte sa propre copie, demander à son support d’utiliser celle qui est en place.\nEssayer panier, menus et galeries dans un aperçu : d’anciens modules peuvent exiger la version pour laquelle ils ont été écrits.',
    },
  },
  *run({ theme }) {
    const loaders = Map.groupBy(assetsLoaded(theme), ({ asset }) => asset)
    const pages = pagesOf(theme).map(page => runsOn(page, theme, loaders))
    for (const uses of Map.groupBy(librariesOf(theme, BUNDLED_ADVISORIES), use => use.key).values()) {
      const copies = mostOnOnePage(theme, uses, pages)
      const [first] = copies
      if (!first || copies.length < 2) continue
      yield {
        at: inFile(first.file, { line: first.line }),
        values: { library: first.name, key: first.key },
        measured: { count: copies.length, copies: copies.map(nameCopy).join(', ') },
      }
    }
  },
})

/** A script tag, code inlined, or an asset that a script tag of this page loads. What code may load by itself is left out: it often looks first. */
function runsOn(page: Page, theme: Theme, loaders: Loaders): (use: LibraryUse) => boolean {
  const isLoaded = (asset: string) => loaders.get(asset)?.some(({ path }) => page.files.has(path))
  return ({ part, source, file, line }) => {
    if (part === 'style' || !page.files.has(file)) return false
    if (source === 'inline') return true
    if (source === 'asset') return isLoaded(nameOf(file)) || isLoaded(nameOf(file).replace(/\.liquid$/, '')) || false
    const script = scriptAt(theme, file, line)
    return script !== undefined && script.src !== null && script.loading !== 'inert'
  }
}

type Loader = { asset: string; path: string }
type Loaders = ReadonlyMap<string, readonly Loader[]>

const assetsLoaded = eachFile(({ path, facts }): Loader[] =>
  facts.scripts.flatMap(({ asset, loading }) => (asset && loading !== 'inert' ? [{ asset, path }] : [])),
)

function nameOf(asset: string): string {
  return asset.slice(asset.lastIndexOf('/') + 1)
}

/** The copies on the page that has most of them. */
function mostOnOnePage(theme: Theme, uses: readonly LibraryUse[], pages: readonly ((use: LibraryUse) => boolean)[]): LibraryUse[] {
  if (uses.length < 2) return []
  return pages.reduce<LibraryUse[]>((most, runs) => {
    const running = uses.filter(runs)
    const copies = running.length > most.length ? dropAlternatives(theme, dropTwins(running)) : []
    return copies.length > most.length ? copies : most
  }, [])
}

/** `theme.js` and `theme.js.liquid` are served as one file. */
function dropTwins(copies: readonly LibraryUse[]): LibraryUse[] {
  return [
    ...new Map(
      copies.map(copy => [`${copy.file.replace(/\.liquid$/, '')} ${copy.source === 'asset' ? '' : copy.line} ${copy.version}`, copy]),
    ).values(),
  ]
}

/** Copies under conditions in one file may be the branches of one choice: they count as one. */
function dropAlternatives(theme: Theme, copies: readonly LibraryUse[]): LibraryUse[] {
  const conditional = new Set<string>()
  return copies.filter(copy => {
    const file = conditionalPlace(theme, copy)
    if (file === null) return true
    if (conditional.has(file)) return false
    conditional.add(file)
    return true
  })
}

/** The file in which a condition decides whether the copy is loaded; null when nothing does. */
function conditionalPlace(theme: Theme, { file, line, source }: LibraryUse): string | null {
  if (source !== 'asset') return scriptAt(theme, file, line)?.when === 'sometimes' ? file : null
  const loaders = theme.linksTo(file).filter(link => scriptAt(theme, link.from, link.at.line) !== undefined)
  const [first] = loaders
  const always = loaders.some(link => scriptAt(theme, link.from, link.at.line)?.when !== 'sometimes')
  return first && !always ? first.from : null
}

function scriptAt(theme: Theme, file: string, line: number): ScriptFact | undefined {
  return theme.files.get(file)?.facts.scripts.find(script => script.at.line === line)
}

function nameCopy({ version, floating, file, line }: LibraryUse): string {
  return `${version ?? floating ?? '?'} (${file}:${line})`
}
