import { defineAudit } from '../audit.ts'
import { riskUses } from '../uses/risk-uses.ts'

export const retiredAnalytics = defineAudit({
  id: 'retired-analytics',
  category: 'hygiene',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 20,
  text: {
    title: { en: 'Analytics that no longer measures', fr: 'Mesure d’audience arrêtée' },
    finding: {
      en: '{file} reports to Universal Analytics ({shown}), which has collected nothing since July 2023',
      fr: '{file} envoie ses données à Universal Analytics ({shown}), qui ne collecte plus rien depuis juillet 2023',
    },
    why: {
      en: 'These visits are counted nowhere, and shoppers still download and run the code that should count them. Reports that rely on it are blind.',
      fr: 'Ces visites ne sont comptées nulle part, et vos visiteurs téléchargent et exécutent encore le code qui devait les compter. Les rapports qui s’appuient dessus sont aveugles.',
    },
    fix: {
      en: 'Check that a Google Analytics 4 property (its id begins with G-) measures the store, best through the Google & YouTube app.\nRemove the code that names the UA- property.\nLook for the same id in Google Tag Manager and in app settings.',
      fr: 'Vérifier qu’une propriété Google Analytics 4 (son identifiant commence par G-) mesure la boutique, de préférence par l’application Google & YouTube.\nSupprimer le code qui nomme la propriété UA-.\nChercher le même identifiant dans Google Tag Manager et dans les réglages des applications.',
    },
  },
  run: ({ theme }) => riskUses(theme, 'retired-property'),
})
