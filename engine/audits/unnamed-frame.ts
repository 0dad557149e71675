import { defineAudit } from '../audit.ts'
import type { ElementFact } from '../facts/facts.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { onLines } from '../place.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const unnamedFrame = defineAudit({
  id: 'unnamed-frame',
  category: 'accessibility',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 10,
  foldsAppFiles: true,
  text: {
    title: { en: 'Frame without a title', fr: 'Cadre sans titre' },
    finding: {
      en: '{count, plural, one {# frame says} other {# frames say}} nothing about what {count, plural, one {it shows} other {they show}} in {file}',
      fr: '{count, plural, one {# cadre ne dit pas ce qu’il montre} many {# de cadres ne disent pas ce qu’ils montrent} other {# cadres ne disent pas ce qu’ils montrent}} dans {file}',
    },
    why: {
      en: 'Blind shoppers hear “frame” and an address: they can’t tell a video from a map or a form, nor decide whether to enter it.',
      fr: 'Les clients aveugles entendent « cadre » et une adresse : impossible de distinguer une vidéo d’une carte ou d’un formulaire, ni de décider d’y entrer.',
    },
    fix: {
      en: 'Add title with what the frame shows, for example title="Video: how to measure your size".\nHide a frame that shows nothing with the attribute hidden.',
      fr: 'Ajouter title avec ce que montre le cadre, par exemple title="Vidéo : prendre ses mesures".\nMasquer avec l’attribut hidden un cadre qui ne montre rien.',
    },
  },
  run: observeLoadedFiles(function* ({ path, facts }) {
    const lines = facts.elements.filter(isUnnamed).map(element => element.at.line)
    if (!lines.length) return
    yield { at: onLines(path, lines), values: { file: path }, measured: { count: lines.length }, app: appOfFile(path)?.key }
  }),
})

/** A frame without an address is a word of a script that stands in the page. */
const SOURCES = ['src', 'data-src', 'srcdoc']
const UNSEEN = /display:\s?none|visibility:\s?hidden/
const NOTHING = new Set(['0', '1', '0px', '1px'])

/** Tags hide frames that they only load. */
function isUnnamed({ name, named, attributes, when }: ElementFact): boolean {
  if (name !== 'iframe' || named !== 'no' || when === 'never' || !SOURCES.some(source => source in attributes)) return false
  const isUnseen = 'hidden' in attributes || attributes['aria-hidden'] === 'true' || UNSEEN.test(attributes.style ?? '')
  return !isUnseen && !NOTHING.has(attributes.height ?? '') && !NOTHING.has(attributes.width ?? '')
}
