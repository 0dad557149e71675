import { defineAudit } from '../audit.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { wholeFile } from '../place.ts'

export const backupLayout = defineAudit({
  id: 'backup-layout',
  category: 'hygiene',
  severity: 'minor',
  kind: 'opportunity',
  needs: ['theme'],
  effort: 5,
  text: {
    title: { en: 'Backup left in the theme', fr: 'Sauvegarde laissée dans le thème' },
    finding: {
      en: '{file} is a backup copy that an app or a developer left behind',
      fr: '{file} est une copie de sauvegarde laissée par une application ou un développeur',
    },
    why: {
      en: 'No page uses it, yet it keeps old code and old apps in the theme: searches find everything twice, and files that only it uses seem to be in use.',
      fr: 'Aucune page ne l’utilise, mais elle conserve du vieux code et d’anciennes applications dans le thème : les recherches trouvent tout en double, et des fichiers qu’elle seule utilise semblent encore servir.',
    },
    fix: {
      en: 'Download a copy of the theme if you want to keep it.\nDelete {file}; the dead snippets of this report can go with it.',
      fr: 'Télécharger une copie du thème si vous souhaitez la garder.\nSupprimer {file} ; les snippets morts de ce rapport peuvent partir avec elle.',
    },
  },
  *run({ theme }) {
    for (const { path } of [...theme.byKind('layout'), ...theme.byKind('template')]) {
      const reason = theme.reason(path)
      if (theme.liveness(path) === 'live' || reason.because !== 'backup' || reason.by !== path) continue
      yield { at: wholeFile(path), values: { file: path }, app: appOfFile(path)?.key }
    }
  },
})
