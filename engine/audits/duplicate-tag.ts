import { defineAudit } from '../audit.ts'
import { eachFile } from '../each-file.ts'
import type { ScriptFact } from '../facts/facts.ts'
import { appOfUrl } from '../knowledge/match-app.ts'
import { pagesOf } from '../pages/pages.ts'
import { inFile } from '../place.ts'
import type { Theme } from '../theme.ts'

type Tag = { path: string; address: string; script: ScriptFact }

export const duplicateTag = defineAudit({
  id: 'duplicate-tag',
  category: 'speed',
  severity: 'minor',
  kind: 'bottleneck',
  needs: ['theme'],
  effort: 15,
  text: {
    title: { en: 'Script of a third party loaded twice', fr: 'Script tiers chargé deux fois' },
    finding: {
      en: '{address} is loaded {count} times on the same page: {places}',
      fr: '{address} est chargé {count} fois sur la même page : {places}',
    },
    why: {
      en: 'Shoppers wait for it twice, and it may count each visit and each order twice: your figures and the adverts that learn from them go wrong.',
      fr: 'Vos visiteurs l’attendent deux fois, et il peut compter deux fois chaque visite et chaque commande : vos chiffres, et les annonces qui en apprennent, deviennent faux.',
    },
    fix: {
      en: 'Keep one of the lines, in the layout if every page needs it, and remove the others.\nLook at the tool’s own report afterwards: visits may fall to what they really are.',
      fr: 'Garder une seule ligne, dans la mise en page si toutes les pages en ont besoin, et retirer les autres.\nRegarder ensuite le rapport de l’outil : les visites peuvent redescendre à leur vrai nombre.',
    },
  },
  *run({ theme }) {
    for (const [address, tags] of mostOnOnePage(theme)) {
      const [, second] = tags
      if (!second) continue
      yield {
        at: inFile(second.path, second.script.at),
        values: { address },
        measured: { count: tags.length, places: tags.map(({ path, script }) => `${path}:${script.at.line}`).join(', ') },
        app: appOfUrl(`//${address}`, address.slice(0, address.indexOf('/')))?.key,
      }
    }
  },
})

/** For each address that some page loads more than once, the tags of the page that has most of them. */
function mostOnOnePage(theme: Theme): ReadonlyMap<string, readonly Tag[]> {
  const most = new Map<string, readonly Tag[]>()
  const byFile = Map.groupBy(foreignTags(theme), tag => tag.path)
  for (const page of pagesOf(theme)) {
    const onPage = [...page.always].flatMap(path => byFile.get(path) ?? [])
    for (const [address, tags] of Map.groupBy(onPage, tag => tag.address))
      if (tags.length > 1 && tags.length > (most.get(address)?.length ?? 0)) most.set(address, tags)
  }
  return most
}

/** Tags that surely load a script from elsewhere; copies of libraries are told by `duplicate-library`. */
const foreignTags = eachFile(({ path, facts }): Tag[] =>
  facts.kind === 'config'
    ? []
    : facts.scripts.flatMap(script => {
        const { src, loading, when, position, at } = script
        if (!src || !('known' in src) || loading === 'inert' || when !== 'always' || position === 'comment') return []
        const address = /^(?:https?:)?\/\/([^/#]+\/[^#]+)/.exec(src.known)?.[1]
        if (!address || facts.libraries.some(library => library.at.line === at.line)) return []
        return [{ path, address, script }]
      }),
)
