import { defineAudit } from '../audit.ts'
import { wholeFile } from '../place.ts'

export const liquidTemplate = defineAudit({
  id: 'liquid-template',
  category: 'hygiene',
  severity: 'minor',
  kind: 'opportunity',
  needs: ['theme'],
  effort: 120,
  text: {
    title: { en: 'Template that the editor can’t arrange', fr: 'Modèle que l’éditeur ne peut pas agencer' },
    finding: {
      en: '{file} is a Liquid template: sections can’t be added to it in the theme editor',
      fr: '{file} est un modèle Liquid : on ne peut pas y ajouter de sections dans l’éditeur de thème',
    },
    why: {
      en: 'Each change of this page needs a developer, and apps can’t place their blocks on it: they inject scripts instead, which slow the page down and stay behind when the app goes.',
      fr: 'Chaque modification de cette page demande un développeur, et les applications ne peuvent pas y placer leurs blocs : elles injectent des scripts, qui ralentissent la page et restent quand l’application s’en va.',
    },
    fix: {
      en: 'Move its content to a section with a schema.\nCreate the template of the same name as JSON, with that section in it, and delete the Liquid one.\nOr plan the move to a theme of Online Store 2.0.',
      fr: 'Déplacer son contenu dans une section avec un schéma.\nCréer le modèle du même nom en JSON, avec cette section, et supprimer celui en Liquid.\nOu prévoir le passage à un thème Online Store 2.0.',
    },
  },
  *run({ theme }) {
    for (const { path } of theme.byKind('template'))
      if (MAIN.test(path) && theme.liveness(path) === 'live' && !theme.files.has(path.replace(/liquid$/, 'json')))
        yield { at: wholeFile(path), values: { file: path } }
  },
})

/** The pages that shoppers see most; views for scripts (`cart.json.liquid`) stay Liquid. */
const MAIN = /^templates\/(?:index|product|collection|page|blog|article|cart|search|list-collections|404)\.liquid$/
