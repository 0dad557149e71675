import { defineAudit } from '../audit.ts'
import { riskUses } from '../uses/risk-uses.ts'

export const scriptRedirect = defineAudit({
  id: 'script-redirect',
  category: 'seo',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 20,
  text: {
    title: { en: 'Redirect written as a script', fr: 'Redirection écrite en script' },
    finding: {
      en: '{count, plural, one {# script} other {# scripts}} of {file} only {count, plural, one {sends} other {send}} the visitor on: {shown}',
      fr: '{count, plural, one {# script} many {# de scripts} other {# scripts}} de {file} ne {count, plural, one {fait} many {font} other {font}} que renvoyer le visiteur ailleurs : {shown}',
    },
    why: {
      en: 'Shoppers wait for a page that is thrown away at once, then for a second one. Search engines may keep the first page, which shows nothing, and nobody sees this redirect in the admin.',
      fr: 'Vos visiteurs attendent une page aussitôt jetée, puis une seconde. Les moteurs de recherche peuvent garder la première, qui ne montre rien, et personne ne voit cette redirection dans l’admin.',
    },
    fix: {
      en: 'Point menus, links and adverts to the new page.\nUnpublish the old page and add a URL redirect in the admin (Content, Menus, URL redirects).\nRemove the script.',
      fr: 'Faire pointer menus, liens et annonces vers la nouvelle page.\nDépublier l’ancienne et ajouter une redirection d’URL dans l’admin (Contenu, Menus, Redirections d’URL).\nRetirer le script.',
    },
  },
  run: ({ theme }) => riskUses(theme, 'script-redirect'),
})
