import type { Text } from './audit.ts'
import type { Reason } from './theme.ts'

/** ICU messages of every reason; their values are those of the reason. */
export const REASON_TEXT: Record<Reason['because'], Text> = {
  root: { en: 'Shopify loads it by its name', fr: 'Shopify le charge par son nom' },
  used: { en: 'used by {by}', fr: 'utilisé par {by}' },
  unused: { en: 'nothing in the theme uses it', fr: 'rien dans le thème ne l’utilise' },
  'used-by-dead': { en: 'only {by} uses it, which is dead itself', fr: 'seul {by} l’utilise, lui-même mort' },
  backup: { en: 'only the backup {by} holds it', fr: 'seule la sauvegarde {by} le contient' },
  outside: {
    en: 'nothing in the theme asks for {by}, but an app may from its own server',
    fr: 'rien dans le thème ne demande {by}, mais une application peut le faire depuis son serveur',
  },
  'switched-off': {
    en: 'Shopify has stopped reading {by}, and nothing else leads to it',
    fr: 'Shopify a cessé de lire {by}, et rien d’autre n’y mène',
  },
  'no-page': {
    en: 'no kind of page takes a template of this name, as far as is known',
    fr: 'à notre connaissance, aucun type de page ne prend un modèle de ce nom',
  },
  'by-name': {
    en: 'Shopify or an app may still ask for it by its name',
    fr: 'Shopify ou une application peut encore le demander par son nom',
  },
  'dynamic-name': {
    en: '{by} builds a name at run time ({expression}) that could be its name',
    fr: '{by} compose un nom à l’exécution ({expression}) qui pourrait être le sien',
  },
  addable: {
    en: 'no page holds it now, but it can be added in the theme editor',
    fr: 'aucune page ne le contient, mais on peut l’ajouter dans l’éditeur de thème',
  },
  hidden: { en: 'hidden in the theme editor ({by})', fr: 'masqué dans l’éditeur de thème ({by})' },
  mentioned: { en: '{by} mentions its name', fr: '{by} mentionne son nom' },
  unread: { en: '{by} could not be read, and may use it', fr: '{by} n’a pas pu être lu, et l’utilise peut-être' },
  'used-by-unknown': {
    en: 'used by {by}, of which the use is unknown',
    fr: 'utilisé par {by}, dont l’usage est inconnu',
  },
}
