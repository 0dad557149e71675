import { defineAudit } from '../audit.ts'
import { observeDeeply } from '../observe-deeply.ts'

export const deepDeprecatedFont = defineAudit({
  id: 'deep-deprecated-font',
  category: 'hygiene',
  severity: 'minor',
  kind: 'opportunity',
  needs: ['deep', 'theme'],
  effort: 15,
  text: {
    title: { en: 'Font that Shopify is withdrawing', fr: 'Police que Shopify retire' },
    finding: {
      en: 'Shopify has deprecated the chosen font: {names}',
      fr: 'Shopify a déclaré obsolète la police choisie : {names}',
    },
    why: {
      en: 'Once Shopify stops serving it, your texts show in a default font: lines break elsewhere and the store no longer looks like your brand.',
      fr: 'Le jour où Shopify cessera de la fournir, vos textes s’afficheront dans une police par défaut : les lignes se couperont ailleurs et la boutique ne ressemblera plus à votre marque.',
    },
    fix: {
      en: 'Choose another font in the theme settings, or upload the font if you hold its licence.',
      fr: 'Choisir une autre police dans les réglages du thème, ou importer la police si vous en détenez la licence.',
    },
  },
  run: observeDeeply(['DeprecatedFontsOnSectionsAndBlocks', 'DeprecatedFontsOnSettingsData', 'DeprecatedFontsOnSettingsSchema']),
})
