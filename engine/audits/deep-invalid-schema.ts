import { defineAudit } from '../audit.ts'
import { observeDeeply } from '../observe-deeply.ts'

export const deepInvalidSchema = defineAudit({
  id: 'deep-invalid-schema',
  category: 'reliability',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['deep', 'theme'],
  effort: 20,
  text: {
    title: { en: 'Settings that the theme editor can’t use', fr: 'Réglages inutilisables dans l’éditeur de thème' },
    finding: {
      en: '{count, plural, one {# mistake} other {# mistakes}} in the settings that this file declares: {names}',
      fr: '{count, plural, one {# erreur} many {# d’erreurs} other {# erreurs}} dans les réglages que ce fichier déclare : {names}',
    },
    why: {
      en: 'The theme editor ignores or hides what it can’t read here, and refuses to save the file at its next change: whoever edits the page is stuck.',
      fr: 'L’éditeur de thème ignore ou masque ce qu’il ne peut pas lire ici, et refusera d’enregistrer le fichier à sa prochaine modification : la personne qui édite la page reste bloquée.',
    },
    fix: {
      en: 'Open the file at these lines and compare with Shopify’s reference of setting types: required keys, allowed values, each id once.\nSave the file in the code editor: it names what is left.',
      fr: 'Ouvrir le fichier à ces lignes et comparer avec la documentation des types de réglage de Shopify : clés obligatoires, valeurs permises, chaque identifiant une seule fois.\nEnregistrer le fichier dans l’éditeur de code : il nomme ce qui reste.',
    },
  },
  run: observeDeeply([
    'ValidSchema',
    'ValidJSON',
    'ValidLocalBlocks',
    'SchemaPresetsBlockOrder',
    'SchemaPresetsStaticBlocks',
    'UniqueSettingId',
    'ValidSettingsKey',
    'ValidVisibleIf',
    'LiquidFreeSettings',
  ]),
})
