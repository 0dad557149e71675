import { defineAudit } from '../audit.ts'
import { ownRiskUses } from '../uses/risk-uses.ts'

export const forcedTabOrder = defineAudit({
  id: 'forced-tab-order',
  category: 'accessibility',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 10,
  text: {
    title: { en: 'Keyboard made to jump', fr: 'Clavier contraint à sauter' },
    finding: {
      en: '{file} gives {count, plural, one {an element} other {# elements}} a tabindex above 0',
      fr: '{file} donne un tabindex supérieur à 0 à {count, plural, one {# élément} many {# d’éléments} other {# éléments}}',
    },
    why: {
      en: 'Shoppers who use a keyboard are thrown there before the menu and everything above it, on every page that holds it, and lose their place.',
      fr: 'Les clients qui naviguent au clavier y sont projetés avant le menu et tout ce qui précède, sur chaque page concernée, et perdent le fil.',
    },
    fix: {
      en: 'Remove tabindex from links, buttons and fields: they are reached in the order of the page anyway.\nWrite tabindex="0" on other parts that must be reached.',
      fr: 'Retirer tabindex des liens, boutons et champs : ils sont atteints de toute façon, dans l’ordre de la page.\nÉcrire tabindex="0" sur les autres éléments à atteindre.',
    },
  },
  run: ({ theme }) => ownRiskUses(theme, 'positive-tabindex'),
})
