import { defineAudit, type Severity } from '../audit.ts'
import type { LibraryUse } from '../finding.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { librariesOf } from '../libraries.ts'
import { inFile } from '../place.ts'
import { compareVersions } from '../version.ts'

export const vulnerableLibrary = defineAudit({
  id: 'vulnerable-library',
  category: 'security',
  severity: 'major',
  kind: 'vulnerability',
  needs: ['theme', 'advisories'],
  effort: 90,
  text: {
    title: { en: 'Library with known vulnerabilities', fr: 'Bibliothèque aux vulnérabilités connues' },
    finding: {
      en: '{library} {version} has {count, plural, one {# known vulnerability} other {# known vulnerabilities}} ({ids})',
      fr: '{library} {version} a {count, plural, one {# vulnérabilité connue} many {# de vulnérabilités connues} other {# vulnérabilités connues}} ({ids})',
    },
    why: {
      en: 'The flaws of this version are public. Together with a careless piece of code or another app, they let someone run their own script in front of your shoppers: read what they type, change prices on screen, send them elsewhere. The gravest here is rated {worst, select, critical {critical} high {high} medium {medium} other {low}}.',
      fr: 'Les failles de cette version sont publiques. Combinées à un code imprudent ou à une autre application, elles permettent d’exécuter un script étranger sous les yeux de vos clients : lire ce qu’ils saisissent, modifier les prix affichés, les envoyer ailleurs. La plus grave est classée {worst, select, critical {critique} high {élevée} medium {moyenne} other {faible}}.',
    },
    fix: {
      en: '{fixedIn, select, none {No release mends all of them: replace the library or remove the code that needs it.} other {Replace it by version {fixedIn} or later.}}\nRead the release notes between the two versions: a higher first number means that some calls have changed.\nTry cart, menus, galleries and product options in a preview before you publish.',
      fr: '{fixedIn, select, none {Aucune version ne les corrige toutes : remplacer la bibliothèque ou retirer le code qui en dépend.} other {La remplacer par la version {fixedIn} ou une plus récente.}}\nLire les notes de version entre les deux : un premier chiffre plus élevé signifie que certains appels ont changé.\nEssayer panier, menus, galeries et options de produit dans un aperçu avant de publier.',
    },
  },
  *run({ theme, advisories: book }) {
    for (const library of librariesOf(theme, book)) {
      const { key, name, version, floating, file, line, live, advisories } = library
      if (!advisories.length) continue
      yield {
        at: inFile(file, { line }),
        values: { library: name, version: version ?? floating ?? '', key },
        measured: { count: advisories.length, ids: idsIn(advisories), fixedIn: fixedIn(advisories), worst: worstOf(advisories) },
        severity: severityOf(worstOf(advisories), live),
        app: appOfFile(file)?.key,
      }
    }
  },
})

type Advisories = LibraryUse['advisories']

const SHOWN = 4

function idsIn(advisories: Advisories): string {
  const ids = advisories.map(advisory => advisory.id)
  return ids.length > SHOWN ? `${ids.slice(0, SHOWN).join(', ')}…` : ids.join(', ')
}

/** The first version that mends them all. */
function fixedIn(advisories: Advisories): string {
  const versions = advisories.map(advisory => advisory.fixedIn)
  if (versions.includes(null)) return 'none'
  return (
    versions
      .filter(version => version !== null)
      .sort(compareVersions)
      .at(-1) ?? 'none'
  )
}

function worstOf(advisories: Advisories): string {
  return ['critical', 'high', 'medium'].find(level => advisories.some(advisory => advisory.severity === level)) ?? 'low'
}

/** A copy that no page loads endangers nobody until someone loads it again. */
function severityOf(worst: string, live: LibraryUse['live']): Severity {
  return live === 'no' || worst === 'low' ? 'minor' : 'major'
}
