import { defineAudit } from '../audit.ts'
import { inFile } from '../place.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const blockedZoom = defineAudit({
  id: 'blocked-zoom',
  category: 'accessibility',
  severity: 'minor',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 5,
  foldsAppFiles: true,
  text: {
    title: { en: 'Zoom switched off', fr: 'Zoom désactivé' },
    finding: {
      en: 'The viewport of this file keeps shoppers from zooming in ({content})',
      fr: 'La balise viewport de ce fichier empêche d’agrandir la page ({content})',
    },
    why: {
      en: 'Whoever sees poorly cannot enlarge prices, sizes or small print on a phone, and leaves.',
      fr: 'Les personnes qui voient mal ne peuvent pas agrandir prix, tailles ou petites lignes sur leur téléphone, et s’en vont.',
    },
    fix: {
      en: 'Write content="width=device-width, initial-scale=1" and nothing else.',
      fr: 'Écrire content="width=device-width, initial-scale=1" et rien d’autre.',
    },
  },
  run: observeLoadedFiles(function* ({ path, facts }) {
    for (const { name, attributes, at } of facts.elements) {
      const content = attributes.content ?? ''
      if (name !== 'meta' || attributes.name !== 'viewport' || !FIXED.test(content)) continue
      yield { at: inFile(path, at), values: { content } }
    }
  }),
})

const FIXED = /user-scalable\s*=\s*(?:no|0)|maximum-scale\s*=\s*1(?:\.0+)?(?![\d.])/i
