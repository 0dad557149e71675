import { defineAudit } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { wholeFile } from '../place.ts'
import type { ThemeFile } from '../theme.ts'

export const duplicateAsset = defineAudit({
  id: 'duplicate-asset',
  category: 'speed',
  severity: 'minor',
  kind: 'opportunity',
  needs: ['theme'],
  effort: 15,
  text: {
    title: { en: 'Same asset twice', fr: 'Même ressource en double' },
    finding: {
      en: '{file} is the same as {others}',
      fr: '{file} est identique à {others}',
    },
    why: {
      en: 'Browsers fetch each name anew, so shoppers may download the same content twice; and a change made in one copy is missing in the other.',
      fr: 'Les navigateurs téléchargent chaque nom à nouveau : vos visiteurs peuvent recevoir deux fois le même contenu, et une modification faite dans une copie manque dans l’autre.',
    },
    fix: {
      en: 'Choose one name, point every use to it and delete the others.',
      fr: 'Choisir un seul nom, y faire pointer tous les usages et supprimer les autres.',
    },
  },
  *run({ theme }) {
    const used = theme.byKind('asset').filter(file => theme.liveness(file.path) === 'live' && isCode(file))
    for (const same of Map.groupBy(used, ({ facts, bytes }) => `${facts.hash} ${bytes}`).values()) {
      const [first, ...others] = same.filter(file => !isTwin(file, same))
      if (!first || !others.length) continue
      const names = others.map(file => file.path)
      yield { at: wholeFile(first.path), values: { file: first.path, others: names.join(', ') }, app: appOfFile(first.path)?.key }
    }
  },
})

function isCode({ facts, bytes }: ThemeFile): boolean {
  return (facts.language === 'javascript' || facts.language === 'css') && facts.hash !== '' && bytes > 200
}

/** `theme.js.liquid` beside `theme.js`: Shopify serves one of them. */
function isTwin({ path }: ThemeFile, same: readonly ThemeFile[]): boolean {
  return path.endsWith('.liquid') && same.some(file => `${file.path}.liquid` === path)
}
