import { defineAudit } from '../audit.ts'
import type { Facts, PreloadFact } from '../facts/facts.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { once } from '../once.ts'
import { inFile } from '../place.ts'
import { eachLoadedFile } from '../uses/loaded-files.ts'

export const unusedPreload = defineAudit({
  id: 'unused-preload',
  category: 'speed',
  severity: 'minor',
  kind: 'bottleneck',
  needs: ['theme'],
  effort: 5,
  text: {
    title: { en: 'Preload of a file that nothing loads', fr: 'Préchargement d’un fichier que rien ne charge' },
    finding: {
      en: '{asset} is preloaded, but no script or style tag of the theme loads it',
      fr: '{asset} est préchargé, mais aucune balise de script ou de style du thème ne le charge',
    },
    why: {
      en: 'The browser fetches it before everything else and then throws it away: shoppers wait longer for what the page really needs.',
      fr: 'Le navigateur le télécharge avant tout le reste puis le jette : vos visiteurs attendent plus longtemps ce dont la page a vraiment besoin.',
    },
    fix: {
      en: 'Remove the preload, or point it to the file that the page loads now.',
      fr: 'Retirer le préchargement, ou le faire pointer vers le fichier que la page charge aujourd’hui.',
    },
  },
  *run({ theme }) {
    const loaded = once(() => new Set(namesLoaded(theme)))
    for (const { path, preload } of preloads(theme)) {
      if (loaded().has(preload.asset)) continue
      yield { at: inFile(path, preload.at), values: { asset: preload.asset ?? '' }, app: appOfFile(path)?.key }
    }
  },
})

const preloads = eachLoadedFile(({ path, facts }) => facts.preloads.filter(isForTag).map(preload => ({ path, preload })))

const namesLoaded = eachLoadedFile(({ facts }) => loadedBy(facts))

function loadedBy(facts: Facts): (string | null)[] {
  return [
    ...facts.scripts.filter(script => script.loading !== 'inert').map(script => script.asset),
    ...facts.styles.map(style => style.asset),
    ...namedByCode(facts),
  ]
}

/** Named elsewhere than in a preload: in a script, a setting or an attribute from which code may load it. */
function namedByCode({ assets, preloads }: Facts): string[] {
  return assets.flatMap(({ target, when, at }) => {
    const isPreload = preloads.some(preload => preload.at.start <= at.start && at.start < preload.at.end)
    return 'known' in target && when !== 'never' && !isPreload ? [target.known] : []
  })
}

/** Scripts and styles are loaded by tags, and so can be looked for; fonts and images are not. */
function isForTag({ rel, as, asset }: PreloadFact): boolean {
  return rel === 'preload' && asset !== null && (as === 'script' || as === 'style')
}
