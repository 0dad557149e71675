import { defineAudit } from '../audit.ts'
import type { ElementFact } from '../facts/facts.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { onLines } from '../place.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const soundingVideo = defineAudit({
  id: 'sounding-video',
  category: 'reliability',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 5,
  text: {
    title: { en: 'Video that browsers refuse to start', fr: 'Vidéo que les navigateurs refusent de lancer' },
    finding: {
      en: '{count, plural, one {# video starts} other {# videos start}} by itself without muted in {file}',
      fr: '{count, plural, one {# vidéo démarre seule} many {# de vidéos démarrent seules} other {# vidéos démarrent seules}} sans muted dans {file}',
    },
    why: {
      en: 'Browsers start no sound that nobody asked for: most shoppers see a still picture or a black box, the others are startled by the sound.',
      fr: 'Les navigateurs ne lancent aucun son que personne n’a demandé : la plupart des clients voient une image fixe ou un cadre noir, les autres sursautent.',
    },
    fix: {
      en: 'Add muted and playsinline to the video tag.\nIf the sound matters, remove autoplay and add controls instead.',
      fr: 'Ajouter muted et playsinline à la balise video.\nSi le son compte, retirer autoplay et ajouter controls à la place.',
    },
  },
  run: observeLoadedFiles(function* ({ path, facts }) {
    const lines = facts.elements.filter(isSounding).map(element => element.at.line)
    if (lines.length)
      yield { at: onLines(path, lines), values: { file: path }, measured: { count: lines.length }, app: appOfFile(path)?.key }
  }),
})

function isSounding({ name, attributes, named, position, when }: ElementFact): boolean {
  if (name !== 'video' || named === 'unknown' || position === 'comment' || when === 'never') return false
  return 'autoplay' in attributes && !Object.keys(attributes).some(each => each === 'muted' || each.includes('{'))
}
