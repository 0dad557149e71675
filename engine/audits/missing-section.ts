import { defineAudit } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { inFile } from '../place.ts'
import type { MissingFile } from '../theme.ts'
import { isUnseenCall } from '../uses/is-unseen-call.ts'

export const missingSection = defineAudit({
  id: 'missing-section',
  category: 'reliability',
  severity: 'major',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 20,
  text: {
    title: { en: 'Missing section, block or layout', fr: 'Section, bloc ou layout absent' },
    finding: {
      en: 'This file asks for {wanted}, which the theme does not have',
      fr: 'Ce fichier demande {wanted}, que le thème ne contient pas',
    },
    why: {
      en: 'Shoppers get the page without this part, or with an error message in its place.',
      fr: 'Vos visiteurs reçoivent la page sans cette partie, ou avec un message d’erreur à sa place.',
    },
    fix: {
      en: 'If it was removed on purpose, remove the part that asks for it in the theme editor or in the file.\nOtherwise restore {wanted} from a backup or an older copy of the theme.',
      fr: 'Si elle a été retirée volontairement, retirer la partie qui la demande dans l’éditeur de thème ou dans le fichier.\nSinon, restaurer {wanted} depuis une sauvegarde ou une copie plus ancienne du thème.',
    },
  },
  *run({ theme }) {
    for (const missing of theme.missing) {
      const { file, wanted, how, at } = missing
      if (!ASKS.includes(how) || isUnseenCall(theme, missing) || theme.liveness(file) !== 'live') continue
      yield { at: inFile(file, at), values: { wanted }, app: (appOfFile(wanted) ?? appOfFile(file))?.key }
    }
  },
})

const ASKS: MissingFile['how'][] = ['section', 'sections', 'section-type', 'block-type', 'layout', 'content_for']
