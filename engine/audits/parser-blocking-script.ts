import { defineAudit } from '../audit.ts'
import type { Reach } from '../each-file.ts'
import type { ScriptFact } from '../facts/facts.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { inFile } from '../place.ts'
import { scriptName } from '../script-name.ts'
import type { ThemeFile } from '../theme.ts'
import { inHead } from '../uses/in-head.ts'
import { observeLoadedFiles } from '../uses/observe-files.ts'

export const parserBlockingScript = defineAudit({
  id: 'parser-blocking-script',
  category: 'speed',
  severity: 'minor',
  kind: 'bottleneck',
  needs: ['theme'],
  effort: 15,
  text: {
    title: { en: 'Script that holds up the rest of the page', fr: 'Script qui retient la suite de la page' },
    finding: {
      en: '{src} loads inside the body without defer or async',
      fr: '{src} se charge dans le corps de la page sans defer ni async',
    },
    why: {
      en: 'What stands below this script reaches shoppers only after the browser has fetched and run it.',
      fr: 'Ce qui se trouve sous ce script n’apparaît à vos visiteurs qu’une fois le script téléchargé et exécuté.',
    },
    fix: {
      en: 'Add the attribute defer to the script tag, or async if nothing else needs it.\nIf scripts further down use it at once, defer them too, in the same order.',
      fr: 'Ajouter l’attribut defer à la balise script, ou async si rien d’autre n’en dépend.\nSi des scripts placés plus bas s’en servent aussitôt, les différer aussi, dans le même ordre.',
    },
  },
  run: observeLoadedFiles(function* (file, reach) {
    for (const script of file.facts.scripts) {
      if (!blocksBody(reach, file, script)) continue
      yield { at: inFile(file.path, script.at), values: { src: scriptName(script) }, app: appOfFile(file.path)?.key }
    }
  }),
})

/** In the body, as far as one can know; what stands in the head is `render-blocking-script`. */
function blocksBody(reach: Reach, { path }: ThemeFile, script: ScriptFact): boolean {
  const { src, loading, when, position } = script
  if (src === null || loading !== 'blocking' || when === 'never' || when === 'editor') return false
  return position !== 'comment' && !inHead(reach, path, script)
}
