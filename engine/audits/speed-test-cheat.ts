import { defineAudit } from '../audit.ts'
import { riskUses } from '../uses/risk-uses.ts'

export const speedTestCheat = defineAudit({
  id: 'speed-test-cheat',
  category: 'speed',
  severity: 'major',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 60,
  text: {
    title: { en: 'Code that deceives speed tests', fr: 'Code qui trompe les tests de vitesse' },
    finding: {
      en: '{file} gives speed tests another page than your shoppers get: {shown}',
      fr: '{file} montre aux tests de vitesse une autre page qu’à vos visiteurs : {shown}',
    },
    why: {
      en: 'The score rises, the store does not get faster: shoppers still wait, and you no longer see it. Google ranks by what real visitors measure, not by the test. Such code also holds scripts back, so that carts and tracking may fail.',
      fr: 'La note monte, la boutique ne devient pas plus rapide : vos visiteurs attendent toujours, et vous ne le voyez plus. Google classe d’après ce que mesurent les vrais visiteurs, pas d’après le test. Ce code retient aussi des scripts : panier et suivi peuvent en souffrir.',
    },
    fix: {
      en: 'Ask whoever worked on the speed of the theme what this code is for.\nRemove it in a copy of the theme, and measure again: that is the true score.\nMend what the true score shows: scripts of apps that nobody needs, large images, styles that block.',
      fr: 'Demander à qui a travaillé sur la vitesse du thème à quoi sert ce code.\nLe retirer dans une copie du thème, et mesurer de nouveau : c’est la vraie note.\nCorriger ce que montre la vraie note : scripts d’applications inutiles, images lourdes, styles bloquants.',
    },
  },
  run: ({ theme }) => riskUses(theme, 'speed-test-cheat'),
})
