import { defineAudit } from '../audit.ts'
import { perFile } from '../per-file.ts'
import { onLines } from '../place.ts'
import type { Theme } from '../theme.ts'
import { eachLoadedFile } from '../uses/loaded-files.ts'

export const missingTranslation = defineAudit({
  id: 'missing-translation',
  category: 'reliability',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 5,
  text: {
    title: { en: 'Missing translation', fr: 'Traduction absente' },
    finding: {
      en: '{file} asks for the text {key}, which {locale} does not have',
      fr: '{file} demande le texte {key}, que {locale} ne contient pas',
    },
    why: {
      en: 'Shoppers read “Translation missing: {key}” in place of a text.',
      fr: 'Vos visiteurs lisent « Translation missing: {key} » à la place d’un texte.',
    },
    fix: {
      en: 'Add the key to {locale} and to the other languages, or remove the line that asks for it.',
      fr: 'Ajouter la clé à {locale} et aux autres langues, ou retirer la ligne qui la demande.',
    },
  },
  *run({ theme }) {
    const known = keysOfDefault(theme)
    if (!known) return
    for (const file of asking(theme)) {
      const { path } = file
      for (const [key, its] of Map.groupBy(askedIn(file), each => each.key)) {
        if (known.keys.has(key)) continue
        yield {
          at: onLines(
            path,
            its.map(each => each.at.line),
          ),
          values: { file: path, key, locale: known.path },
        }
      }
    }
  },
})

const askedIn = perFile(({ facts }) =>
  facts.translations.flatMap(({ key, at, guarded }) => ('known' in key && !guarded && isOurs(key.known) ? [{ key: key.known, at }] : [])),
)

const asking = eachLoadedFile(file => (askedIn(file).length > 0 ? [file] : []))

/** A key with a dot; `shopify.` and `customer.` texts Shopify has itself. */
function isOurs(key: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(key) && !key.startsWith('shopify.')
}

function keysOfDefault(theme: Theme): { path: string; keys: ReadonlySet<string> } | null {
  const file = theme.byKind('locale').find(({ path, facts }) => /\.default\.json$/.test(path) && facts.localeKeys.length > 0)
  return file && file.facts.notAnalysed.length === 0 ? { path: file.path, keys: keysIn(file) } : null
}

/** Every key of a language, and every group of keys: plurals are asked for by their group. */
const keysIn = perFile(({ facts }): ReadonlySet<string> => {
  const keys = new Set<string>()
  for (const key of facts.localeKeys) {
    keys.add(key)
    for (let dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) keys.add(key.slice(0, dot))
  }
  return keys
})
