import { defineAudit } from '../audit.ts'
import type { Reach } from '../each-file.ts'
import type { ScriptFact } from '../facts/facts.ts'
import { appOfFile, appOfUrl } from '../knowledge/match-app.ts'
import { inFile } from '../place.ts'
import { scriptName } from '../script-name.ts'
import type { Theme, ThemeFile } from '../theme.ts'
import { inHead } from '../uses/in-head.ts'
import { eachLoadedFile } from '../uses/loaded-files.ts'

export const renderBlockingScript = defineAudit({
  id: 'render-blocking-script',
  category: 'speed',
  severity: 'major',
  kind: 'bottleneck',
  needs: ['theme'],
  effort: 15,
  text: {
    title: { en: 'Script that delays the first display', fr: 'Script qui retarde le premier affichage' },
    finding: {
      en: '{src} loads in the head of the page ({chain}) and nothing shows until it has run',
      fr: '{src} se charge dans l’en-tête de la page ({chain}) et rien ne s’affiche avant qu’il ait été exécuté',
    },
    why: {
      en: 'Shoppers look at a blank page while the browser fetches and runs this script. Each script of this kind adds to the wait, most of all on phones.',
      fr: 'Vos visiteurs regardent une page blanche pendant que le navigateur télécharge et exécute ce script. Chaque script de ce genre allonge l’attente, surtout sur mobile.',
    },
    fix: {
      en: 'Add the attribute defer to the script tag (async if nothing else needs it), or move the tag to the end of the body.\nIf it is written by the filter script_tag, write the tag by hand: <script src="…" defer></script>.\nIf scripts further down use it at once, defer them too, in the same order.\nCheck the pages that use it in a preview before you publish.',
      fr: 'Ajouter l’attribut defer à la balise script (async si rien d’autre n’en dépend), ou déplacer la balise à la fin du corps de la page.\nSi elle est écrite par le filtre script_tag, écrire la balise à la main : <script src="…" defer></script>.\nSi des scripts placés plus bas s’en servent aussitôt, les différer aussi, dans le même ordre.\nVérifier les pages concernées dans un aperçu avant de publier.',
    },
  },
  *run({ theme }) {
    for (const { file, script, chain } of blockingScripts(theme))
      yield {
        at: inFile(file.path, script.at),
        values: { src: scriptName(script) },
        measured: { chain: chain.join(' › '), bytes: bytesOf(theme, script) },
        app: appOf(file, script),
      }
  },
})

const blockingScripts = eachLoadedFile((file, reach) =>
  file.facts.scripts.flatMap(script => {
    const chain = blockingChain(reach, file, script)
    return chain ? [{ file, script, chain }] : []
  }),
)

/** The chain of files by which the script stands in the head of a page, or null when it delays nothing there. */
function blockingChain(reach: Reach, file: ThemeFile, script: ScriptFact): readonly string[] | null {
  if (script.src === null || script.loading !== 'blocking') return null
  if (script.when === 'never' || script.when === 'editor') return null
  return inHead(reach, file.path, script) ? reach.headChain(file.path) : null
}

function appOf(file: ThemeFile, script: ScriptFact): string | undefined {
  const loaded = file.facts.urls.find(url => url.live && url.use === 'script' && url.at.line === script.at.line)
  return (appOfFile(file.path) ?? (loaded?.host ? appOfUrl(loaded.url, loaded.host) : undefined))?.key
}

/** `x.js` may be made from `x.js.liquid`. */
function bytesOf(theme: Theme, { asset }: ScriptFact): number {
  return (theme.files.get(`assets/${asset}`) ?? theme.files.get(`assets/${asset}.liquid`))?.bytes ?? 0
}
