import { defineAudit } from '../audit.ts'
import type { LibraryUse } from '../finding.ts'
import { librariesOf } from '../libraries.ts'
import { type Page, pagesOf } from '../pages.ts'
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
    const pages = pagesOf(theme)
    for (const uses of Map.groupBy(librariesOf(theme).filter(isScript), use => use.key).values()) {
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

function isScript({ part }: LibraryUse): boolean {
  return part === 'script'
}

/** The copies on the page that has most of them. */
function mostOnOnePage(theme: Theme, uses: readonly LibraryUse[], pages: readonly Page[]): LibraryUse[] {
  if (uses.length < 2) return []
  const onEach = pages.map(page =>
    dropAlternatives(
      theme,
      uses.filter(use => page.files.has(use.file)),
    ),
  )
  return onEach.reduce((most, copies) => (copies.length > most.length ? copies : most), [])
}

/** Copies under conditions in one file may be the branches of one choice: they count as one. */
function dropAlternatives(theme: Theme, copies: readonly LibraryUse[]): LibraryUse[] {
  const conditional = new Set<string>()
  return copies.filter(({ file, line, source }) => {
    const script = theme.files.get(file)?.facts.scripts.find(each => each.at.line === line)
    if (source === 'asset' || script?.when !== 'sometimes') return true
    if (conditional.has(file)) return false
    conditional.add(file)
    return true
  })
}

function nameCopy({ version, file, line }: LibraryUse): string {
  return `${version ?? '?'} (${file}:${line})`
}
