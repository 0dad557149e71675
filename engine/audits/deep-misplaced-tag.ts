import { defineAudit } from '../audit.ts'
import { observeDeeply } from '../observe-deeply.ts'

export const deepMisplacedTag = defineAudit({
  id: 'deep-misplaced-tag',
  category: 'reliability',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['deep', 'theme'],
  effort: 15,
  text: {
    title: { en: 'Code that Shopify drops', fr: 'Code que Shopify écarte' },
    finding: {
      en: '{check, select, StaticStylesheetAndJavascriptTags {Liquid inside a stylesheet or javascript tag, where it is not run} SchemaOncePerFile {A second schema tag} StylesheetOncePerFile {A second stylesheet tag} JavascriptOncePerFile {A second javascript tag} other {A tag that has no effect in this kind of file}}',
      fr: '{check, select, StaticStylesheetAndJavascriptTags {Du Liquid dans une balise stylesheet ou javascript, où il n’est pas exécuté} SchemaOncePerFile {Une seconde balise schema} StylesheetOncePerFile {Une seconde balise stylesheet} JavascriptOncePerFile {Une seconde balise javascript} other {Une balise sans effet dans ce type de fichier}}',
    },
    why: {
      en: 'Shopify takes such tags apart once, not for each page: what they hold here reaches shoppers raw or not at all.',
      fr: 'Shopify traite ces balises une fois pour toutes, et non à chaque page : ce qu’elles contiennent ici parvient tel quel à vos visiteurs, ou pas du tout.',
    },
    fix: {
      en: 'Move Liquid out of the tag: set a CSS variable or a data attribute in the page and read it there.\nKeep one tag of each kind a file, and only in files that may hold it.',
      fr: 'Sortir le Liquid de la balise : poser une variable CSS ou un attribut data dans la page, puis le lire.\nGarder une seule balise de chaque sorte par fichier, et seulement là où elle est permise.',
    },
  },
  run: observeDeeply([
    'StaticStylesheetAndJavascriptTags',
    'JavascriptOncePerFile',
    'StylesheetOncePerFile',
    'SchemaOncePerFile',
    'SchemaSectionOrBlockOnly',
    'JavascriptTagInWrongFile',
    'StylesheetTagInWrongFile',
  ]),
})
