import { defineAudit } from '../audit.ts'
import { ownRiskUses } from '../uses/risk-uses.ts'

export const duplicateId = defineAudit({
  id: 'duplicate-id',
  category: 'accessibility',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 15,
  text: {
    title: { en: 'Two parts of a page with one id', fr: 'Deux éléments d’une page avec le même id' },
    finding: {
      en: '{file} writes {count, plural, one {the id {shown} a second time} other {# ids a second time, among them {shown}}}',
      fr: '{file} écrit {count, plural, one {l’id {shown} une seconde fois} many {# d’id une seconde fois, dont {shown}} other {# id une seconde fois, dont {shown}}}',
    },
    why: {
      en: 'Only the first of them answers: labels lead blind shoppers to the wrong field, links jump to the wrong place, and scripts leave the second button or form dead.',
      fr: 'Seul le premier répond : les étiquettes mènent les clients aveugles au mauvais champ, les liens sautent au mauvais endroit, et les scripts laissent inerte le second bouton ou formulaire.',
    },
    fix: {
      en: `Give each part an id of its own; in loops and blocks add a variable: id="field-'{{' forloop.index '}}'" or id="field-'{{' block.id '}}'".\nChange labels, links, scripts and styles that use the id along with it.`,
      fr: `Donner à chaque élément son propre id ; dans les boucles et les blocs, ajouter une variable : id="field-'{{' forloop.index '}}'" ou id="field-'{{' block.id '}}'".\nModifier en même temps les étiquettes, liens, scripts et styles qui utilisent cet id.`,
    },
  },
  run: ({ theme }) => ownRiskUses(theme, 'repeated-id'),
})
