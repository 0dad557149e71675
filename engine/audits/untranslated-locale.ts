import { defineAudit } from '../audit.ts'
import { perFile } from '../per-file.ts'
import { wholeFile } from '../place.ts'

export const untranslatedLocale = defineAudit({
  id: 'untranslated-locale',
  category: 'reliability',
  severity: 'minor',
  kind: 'opportunity',
  needs: ['theme'],
  effort: 60,
  text: {
    title: { en: 'Language with missing texts', fr: 'Langue aux textes manquants' },
    finding: {
      en: '{count, plural, one {# text} other {# texts}} of the main language {count, plural, one {is} other {are}} missing in {file}{others, plural, =0 {} one { and # other language} other { and # other languages}}',
      fr: '{count, plural, one {# texte de la langue principale manque} many {# de textes de la langue principale manquent} other {# textes de la langue principale manquent}} dans {file}{others, plural, =0 {} one { et # autre langue} many { et # d’autres langues} other { et # autres langues}}',
    },
    why: {
      en: 'Shoppers who read this language meet foreign words on buttons and in messages, most often where the theme was changed last: cart, filters, stock.',
      fr: 'Les clients de cette langue rencontrent des mots étrangers sur les boutons et dans les messages, le plus souvent là où le thème a changé en dernier : panier, filtres, stock.',
    },
    fix: {
      en: 'If the store is sold in this language, add the missing texts (first ones: {shown}).\nOtherwise delete the file.',
      fr: 'Si la boutique est proposée dans cette langue, ajouter les textes manquants (les premiers : {shown}).\nSinon, supprimer le fichier.',
    },
  },
  *run({ theme }) {
    const locales = theme.byKind('locale').filter(({ path, facts }) => !path.includes('.schema') && facts.localeKeys.length > 0)
    const main = locales.find(({ path }) => path.endsWith('.default.json'))
    if (!main || main.facts.notAnalysed.length) return
    const missingIn = missingAgainst(main)
    const others = locales.filter(({ path, facts }) => path !== main.path && !facts.notAnalysed.length)
    const lacking = others.map(file => ({ path: file.path, missing: missingIn(file) })).filter(({ missing }) => missing.length > 0)
    for (const [first, ...alike] of Map.groupBy(lacking, ({ missing }) => missing.join()).values()) {
      if (!first) continue
      const { path, missing } = first
      const measured = { count: missing.length, shown: missing.slice(0, 3).join(', '), others: alike.length }
      yield { at: wholeFile(path), values: { file: path }, measured }
    }
  },
})

/** Languages have other plurals than the main one. */
const PLURAL = /\.(?:zero|one|two|few|many|other)$/

/** Shopify has its own texts in every language; the theme only words some of them anew. */
const OF_SHOPIFY = 'shopify.'

/** For a main language, what each other one lacks of it. */
const missingAgainst = perFile(main => {
  const wanted = main.facts.localeKeys.filter(key => !PLURAL.test(key) && !key.startsWith(OF_SHOPIFY))
  return perFile(({ facts }) => {
    const there = new Set(facts.localeKeys)
    return wanted.filter(key => !there.has(key))
  })
})
