import { defineAudit, type Severity } from '../audit.ts'
import { PAGE_CODE_BUDGET } from '../budgets.ts'
import { type PageWeight, weighPages } from '../pages/weights.ts'
import { wholeFile } from '../place.ts'

export const heavyTemplate = defineAudit({
  id: 'heavy-template',
  category: 'speed',
  severity: 'minor',
  kind: 'bottleneck',
  needs: ['theme'],
  effort: 120,
  text: {
    title: { en: 'Pages with too much code', fr: 'Pages trop chargées en code' },
    finding: {
      en: '{count, plural, one {A template} other {# templates}} of {file} {count, plural, one {loads} other {load}} more than {limit, number, ::scale/0.000001 .0 unit/megabyte} of scripts and styles; most of all {template}: {bytes, number, ::scale/0.000001 .0 unit/megabyte}',
      fr: '{count, plural, one {Un modèle de {file} charge} many {# de modèles de {file} chargent} other {# modèles de {file} chargent}} plus de {limit, number, ::scale/0.000001 .0 unit/megabyte} de scripts et de styles ; surtout {template} : {bytes, number, ::scale/0.000001 .0 unit/megabyte}',
    },
    why: {
      en: 'A shopper’s phone has to fetch, read and run all of this before the page answers to a tap. The median page of the web stays below that, apps and tags included.',
      fr: 'Le téléphone de votre visiteur doit télécharger, lire et exécuter tout cela avant que la page réponde au doigt. La page médiane du web reste en dessous, applications et balises comprises.',
    },
    fix: {
      en: 'Begin with the heaviest: {heaviest}.\nRemove what no page uses any more, and load on each template only what it needs.\nRemove apps that you no longer use, with the code they left.',
      fr: 'Commencer par les plus lourds : {heaviest}.\nRetirer ce qu’aucune page n’utilise plus, et ne charger sur chaque modèle que ce qu’il lui faut.\nRetirer les applications inutilisées, avec le code qu’elles ont laissé.',
    },
  },
  *run({ theme }) {
    for (const [layout, pages] of Map.groupBy(weighPages(theme), page => page.layout ?? page.template)) {
      const heavy = pages.filter(page => page.sureCode > PAGE_CODE_BUDGET).sort((a, b) => b.sureCode - a.sureCode)
      const [worst] = heavy
      if (!worst) continue
      const severity: Severity = worst.sureCode > MUCH * PAGE_CODE_BUDGET ? 'major' : 'minor'
      yield {
        at: wholeFile(layout),
        values: { file: layout },
        measured: {
          count: heavy.length,
          limit: PAGE_CODE_BUDGET,
          template: worst.template,
          bytes: worst.sureCode,
          heaviest: namesOf(worst),
        },
        severity,
      }
    }
  },
})

/** Twice the budget: some 1.3 MB on the way. */
const MUCH = 2

function namesOf({ heaviest }: PageWeight): string {
  return heaviest
    .map(({ file }) => file)
    .filter(file => CODE.test(file))
    .join(', ')
}

const CODE = /\.(?:m?js|s?css|liquid)$/i
