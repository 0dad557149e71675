import { defineAudit, type Severity } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { inFile } from '../place.ts'
import type { Theme } from '../theme.ts'
import { isUnseenCall } from '../uses/is-unseen-call.ts'
import { isLoaded } from '../uses/loaded-files.ts'

export const missingSnippet = defineAudit({
  id: 'missing-snippet',
  category: 'reliability',
  severity: 'major',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 15,
  text: {
    title: { en: 'Missing snippet', fr: 'Snippet absent' },
    finding: {
      en: '{how} calls {wanted}, which the theme does not have',
      fr: '{how} appelle {wanted}, que le thème ne contient pas',
    },
    why: {
      en: 'Where this line runs, shoppers read “Liquid error: Could not find asset {wanted}” on the page, and whatever the snippet did is gone.',
      fr: 'Là où cette ligne s’exécute, vos visiteurs lisent « Liquid error: Could not find asset {wanted} » dans la page, et ce que faisait le snippet a disparu.',
    },
    fix: {
      en: 'If an app or a developer removed the snippet on purpose, delete the line that calls it.\nOtherwise restore {wanted} from a backup or an older copy of the theme.',
      fr: 'Si une application ou un développeur a retiré le snippet volontairement, supprimer la ligne qui l’appelle.\nSinon, restaurer {wanted} depuis une sauvegarde ou une copie plus ancienne du thème.',
    },
  },
  *run({ theme }) {
    for (const missing of theme.missing) {
      const { file, wanted, how, when, at } = missing
      if ((how !== 'render' && how !== 'include') || when === 'never' || isUnseenCall(theme, missing)) continue
      const liveness = theme.liveness(file)
      if (!isLoaded(theme, file)) continue
      const isSwitched = isSwitch(theme, file, at.start)
      // Page builders carry calls of other apps for the stores that have them.
      const other = appOfFile(wanted)
      if (isSwitched && other && other !== appOfFile(file)) continue
      const severity: Severity = liveness === 'live' && !isSwitched ? 'major' : 'minor'
      yield { at: inFile(file, at), values: { wanted, how }, severity, app: (appOfFile(wanted) ?? appOfFile(file))?.key }
    }
  },
})

/** An app's own file asks for parts of it that the merchant has not switched on. */
function isSwitch(theme: Theme, path: string, start: number): boolean {
  if (!appOfFile(path)) return false
  const call = theme.files.get(path)?.facts.renders.find(render => render.at.start === start)
  return call?.when === 'sometimes'
}
