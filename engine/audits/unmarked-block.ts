import { defineAudit } from '../audit.ts'
import type { Facts } from '../facts/facts.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { perFile } from '../per-file.ts'
import { onLines } from '../place.ts'
import type { Theme, ThemeFile } from '../theme.ts'

export const unmarkedBlock = defineAudit({
  id: 'unmarked-block',
  category: 'hygiene',
  severity: 'minor',
  kind: 'opportunity',
  needs: ['theme'],
  effort: 10,
  text: {
    title: { en: 'Blocks that the theme editor cannot point at', fr: 'Blocs que l’éditeur de thème ne peut pas désigner' },
    finding: {
      en: '{file}{others, plural, =0 { shows its} one { and another section show their} other { and # other sections show their}} blocks without block.shopify_attributes{others, plural, =0 {} other {: {shown}}}',
      fr: '{file}{others, plural, =0 { affiche ses} one { et une autre section affichent leurs} many { et # d’autres sections affichent leurs} other { et # autres sections affichent leurs}} blocs sans block.shopify_attributes{others, plural, =0 {} one { : {shown}} many { : {shown}} other { : {shown}}}',
    },
    why: {
      en: 'In the theme editor a click on such a block opens nothing, and the block chosen in the list is not shown: whoever edits the page works blind.',
      fr: 'Dans l’éditeur de thème, un clic sur un tel bloc n’ouvre rien, et le bloc choisi dans la liste n’est pas montré : qui modifie la page travaille à l’aveugle.',
    },
    fix: {
      en: `Write '{{' block.shopify_attributes '}}' into the outermost tag of each block: <div '{{' block.shopify_attributes '}}'>.`,
      fr: `Écrire '{{' block.shopify_attributes '}}' dans la balise extérieure de chaque bloc : <div '{{' block.shopify_attributes '}}'>.`,
    },
  },
  *run({ theme }) {
    for (const [app, its] of Map.groupBy(unmarkedSections(theme), ({ path }) => appOfFile(path)?.key)) {
      const [first, ...others] = its
      if (!first) continue
      const { path, lines } = first
      const measured = { others: others.length, shown: others.map(other => other.path).join(', ') }
      yield { at: onLines(path, lines), values: { file: path }, measured, app }
    }
  },
})

function unmarkedSections(theme: Theme): { path: string; lines: number[] }[] {
  return theme.byKind('section').flatMap(file => {
    const { path, facts } = file
    // What no page shows is edited by nobody.
    if (theme.liveness(path) !== 'live') return []
    const loops = facts.loops.filter(({ tag, over, shows }) => tag === 'for' && over === 'section.blocks' && shows)
    if (!loops.length || !hasOwnBlocks(facts) || marks(theme, file)) return []
    return [{ path, lines: loops.map(({ at }) => at.line) }]
  })
}

/** Blocks of apps bring their own marks. */
function hasOwnBlocks({ schema }: Facts): boolean {
  return schema?.blockTypes.some(type => type !== '@app' && type !== '@theme') ?? false
}

const MARK = /\bshopify_attributes$/

const isMarked = perFile(({ facts }) => facts.objects.some(({ name }) => MARK.test(name)))

/** In the section or in anything that it may render. */
function marks(theme: Theme, { path }: ThemeFile): boolean {
  const seen = new Set([path])
  for (const each of seen) {
    const file = theme.files.get(each)
    if (file && isMarked(file)) return true
    for (const { to, how } of theme.linksFrom(each)) if (how === 'render' || how === 'include') seen.add(to)
  }
  return false
}
