import { defineAudit } from '../audit.ts'
import { inFile } from '../place.ts'

export const missingLanguage = defineAudit({
  id: 'missing-language',
  category: 'accessibility',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 5,
  text: {
    title: { en: 'Language of the page not given', fr: 'Langue de la page non indiquée' },
    finding: {
      en: 'The html tag of {file} has no lang attribute',
      fr: 'La balise html de {file} n’a pas d’attribut lang',
    },
    why: {
      en: 'Screen readers pronounce the page in the wrong language, and browsers offer to translate what needs no translation.',
      fr: 'Les lecteurs d’écran prononcent la page dans la mauvaise langue, et les navigateurs proposent de traduire ce qui n’a pas à l’être.',
    },
    fix: {
      en: `Write <html lang="'{{' request.locale.iso_code '}}'">.`,
      fr: `Écrire <html lang="'{{' request.locale.iso_code '}}'">.`,
    },
  },
  *run({ theme }) {
    for (const { path, facts } of theme.byKind('layout')) {
      if (theme.liveness(path) !== 'live') continue
      const tags = facts.elements.filter(element => element.name === 'html')
      const [first] = tags
      if (first && !tags.some(tag => 'lang' in tag.attributes)) yield { at: inFile(path, first.at), values: { file: path } }
    }
  },
})
