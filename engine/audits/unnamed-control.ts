import { defineAudit } from '../audit.ts'
import type { ElementFact } from '../facts/facts.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { onLines } from '../place.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const unnamedControl = defineAudit({
  id: 'unnamed-control',
  category: 'accessibility',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 15,
  foldsAppFiles: true,
  text: {
    title: { en: 'Link or button without a name', fr: 'Lien ou bouton sans nom' },
    finding: {
      en: '{count, plural, one {# link or button has} other {# links or buttons have}} neither text nor label in {file}',
      fr: '{count, plural, one {# lien ou bouton n’a} many {# de liens ou boutons n’ont} other {# liens ou boutons n’ont}} ni texte ni libellé dans {file}',
    },
    why: {
      en: 'Shoppers who use a screen reader or their voice hear “button” and cannot know whether it opens the cart or closes the page.',
      fr: 'Les clients qui utilisent un lecteur d’écran ou la voix entendent « bouton » sans savoir s’il ouvre le panier ou ferme la page.',
    },
    fix: {
      en: 'Add aria-label with what it does, for example aria-label="Close the menu".\nIf it holds an icon, hide the icon with aria-hidden="true".\nRemove links that are empty by mistake.',
      fr: 'Ajouter aria-label avec ce qu’il fait, par exemple aria-label="Fermer le menu".\nS’il contient une icône, masquer l’icône avec aria-hidden="true".\nSupprimer les liens vides par erreur.',
    },
  },
  run: observeLoadedFiles(function* ({ path, facts }) {
    const lines = facts.elements.filter(isUnnamed).map(element => element.at.line)
    if (!lines.length) return
    yield { at: onLines(path, lines), values: { file: path }, measured: { count: lines.length }, app: appOfFile(path)?.key }
  }),
})

/** Anchors are no links, and what is hidden from assistive technology needs no name. */
function isUnnamed({ name, named, attributes }: ElementFact): boolean {
  if (named !== 'no' || (name !== 'a' && name !== 'button')) return false
  if (attributes['aria-hidden'] === 'true' || attributes.tabindex === '-1') return false
  return name === 'button' || 'href' in attributes
}
