import { defineAudit } from '../audit.ts'
import { inFile } from '../place.ts'
import { observeFiles } from '../uses/observe-files.ts'

export const notAnalysedFile = defineAudit({
  id: 'not-analysed-file',
  category: 'reliability',
  severity: 'minor',
  kind: 'risk',
  needs: ['theme'],
  effort: 15,
  text: {
    title: { en: 'File not analysed', fr: 'Fichier non analysé' },
    finding: {
      en: '{file} could not be checked{reason, select, too_large {: it is too large} too_deep {: its blocks are nested too deep} not_text {: it is no text} unreadable {: the disk does not give it} not_a_file {: it is no file} other { from this place on: the line is too long}}',
      fr: '{file} n’a pas pu être contrôlé{reason, select, too_large { : il est trop volumineux} too_deep { : ses blocs sont imbriqués trop profondément} not_text { : ce n’est pas du texte} unreadable { : le disque ne le donne pas} not_a_file { : ce n’est pas un fichier} other { à partir de cet endroit : la ligne est trop longue}}',
    },
    why: {
      en: 'What is wrong in this file does not show in this report, and findings in it stay open until it can be read again.',
      fr: 'Les problèmes de ce fichier n’apparaissent pas dans ce rapport, et ses constats restent ouverts tant qu’il ne peut pas être relu.',
    },
    fix: {
      en: 'Open the file and check that it is what its name says.\nSplit it or remove what was pasted into it by mistake.',
      fr: 'Ouvrir le fichier et vérifier qu’il correspond à son nom.\nLe scinder, ou retirer ce qui y a été collé par erreur.',
    },
  },
  run: observeFiles(function* ({ path, facts }) {
    // `misplaced-file` and `liquid-syntax-error` tell of those.
    for (const { reason, at } of facts.notAnalysed)
      if (reason !== 'sub-folder' && reason !== 'invalid-json')
        yield { at: inFile(path, at), values: { file: path, reason: reason.replaceAll('-', '_') } }
  }),
})
