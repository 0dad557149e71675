import { defineAudit, type Severity } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { inFile } from '../place.ts'
import { isLoaded } from '../uses/loaded-files.ts'
import { observeFiles } from '../uses/observe-files.ts'

export const liquidSyntaxError = defineAudit({
  id: 'liquid-syntax-error',
  category: 'reliability',
  severity: 'major',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 20,
  text: {
    title: { en: 'Code that Shopify can’t read', fr: 'Code que Shopify ne peut pas lire' },
    finding: {
      en: '{code, select, unclosed_tag {A Liquid tag is never closed} unclosed_output {A Liquid output is never closed} unclosed_block {The block {tag} is never closed} unclosed_raw {The block {tag} is never closed} mismatched_end {{tag} closes a block that {expected} should close} unexpected_end {{tag} closes a block that was not opened} unknown_tag {Liquid knows no tag {tag}} misplaced_branch {{tag} stands outside the block that it belongs to} missing_target {{tag} does not say which file it wants} invalid_json {The file is no valid JSON: {message}} other {The settings of the section are no valid JSON: {message}}}',
      fr: '{code, select, unclosed_tag {Une balise Liquid n’est jamais fermée} unclosed_output {Une sortie Liquid n’est jamais fermée} unclosed_block {Le bloc {tag} n’est jamais fermé} unclosed_raw {Le bloc {tag} n’est jamais fermé} mismatched_end {{tag} ferme un bloc que {expected} devrait fermer} unexpected_end {{tag} ferme un bloc qui n’a pas été ouvert} unknown_tag {Liquid ne connaît aucune balise {tag}} misplaced_branch {{tag} se trouve hors du bloc auquel elle appartient} missing_target {{tag} ne dit pas quel fichier elle appelle} invalid_json {Le fichier n’est pas un JSON valide : {message}} other {Les réglages de la section ne sont pas un JSON valide : {message}}}',
    },
    why: {
      en: 'Shopify shows an error, drops this part of the page, or refuses to save the file at the next change.',
      fr: 'Shopify affiche une erreur, supprime cette partie de la page, ou refusera d’enregistrer le fichier à la prochaine modification.',
    },
    fix: {
      en: 'Open the file at this line and compare with an older copy: a tag was probably lost in an edit.\nClose or remove what stands open, save, and look at the page.',
      fr: 'Ouvrir le fichier à cette ligne et comparer avec une copie plus ancienne : une balise s’est sans doute perdue lors d’une modification.\nFermer ou supprimer ce qui reste ouvert, enregistrer, et regarder la page.',
    },
  },
  run: observeFiles(function* ({ path, facts }, reach) {
    for (const { code, values, at } of facts.syntax) {
      const severity: Severity = isLoaded(reach, path) ? 'major' : 'minor'
      yield {
        at: inFile(path, at),
        values: { tag: '', expected: '', message: '', ...values, code: code.replaceAll('-', '_') },
        severity,
        app: appOfFile(path)?.key,
      }
    }
  }),
})
