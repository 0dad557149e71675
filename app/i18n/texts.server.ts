import polarisEn from '@shopify/polaris/locales/en.json' with { type: 'json' }
import polarisFr from '@shopify/polaris/locales/fr.json' with { type: 'json' }
import type { Language } from '../../engine/audit.ts'
import type { Catalogue } from './catalogue.ts'
import en from './en.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }

/** What a page is given to speak one language: our texts, or a part of them, and those of Polaris. */
export type Texts = { language: Language; messages: Partial<Catalogue>; polaris: Pick<typeof polarisEn, 'Polaris'> | Record<string, never> }

const CATALOGUES: Record<Language, Catalogue> = { en, fr }

const POLARIS = { en: polarisEn, fr: frenchPolaris() }

export function textsOf(language: Language): Texts {
  return { language, messages: CATALOGUES[language], polaris: POLARIS[language] }
}

/** Enough for an error page, before we know who asks. */
export function errorTextsOf(language: Language): Texts {
  const messages = Object.fromEntries(Object.entries(CATALOGUES[language]).filter(([key]) => key.startsWith('errors.')))
  return { language, messages, polaris: {} }
}

// Polaris says "Supprimer" for Discard, which reads as delete.
function frenchPolaris() {
  const { Polaris } = polarisFr
  return { Polaris: { ...polarisEn.Polaris, ...Polaris, ContextualSaveBar: { ...Polaris.ContextualSaveBar, discard: 'Annuler' } } }
}
