import { appsOf } from '../apps/apps.ts'
import { defineAudit } from '../audit.ts'
import type { AppUse } from '../finding.ts'
import { onLines, wholeFile } from '../place.ts'

export const leftoverAppCode = defineAudit({
  id: 'leftover-app-code',
  category: 'hygiene',
  severity: 'minor',
  kind: 'opportunity',
  needs: ['theme'],
  effort: 30,
  text: {
    title: { en: 'Leftover code of an app', fr: 'Code résiduel d’une application' },
    finding: {
      en: '{name} {status, select, leftover {left code behind that nothing uses} mixed {is in use, but old files or lines of it lie unused} active {is in use, but lines of it stand in comments} other {is switched off, but its files are still here}}: {files, plural, =0 {} one {# file} other {# files}}{both, select, yes { and } other {}}{lines, plural, =0 {} one {# line} other {# lines}} can go ({shown})',
      fr: '{name} {status, select, leftover {a laissé du code que rien n’utilise} mixed {est utilisée, mais d’anciens fichiers ou d’anciennes lignes restent inutilisés} active {est utilisée, mais des lignes restent en commentaire} other {est désactivée, mais ses fichiers sont encore là}} : {files, plural, =0 {} one {# fichier} many {# de fichiers} other {# fichiers}}{both, select, yes { et } other {}}{lines, plural, =0 {} one {# ligne} many {# de lignes} other {# lignes}} à supprimer ({shown})',
    },
    why: {
      en: 'Uninstalling an app does not take its code out of the theme. What stays confuses the next developer, and parts that still load slow your pages down for nothing.',
      fr: 'Désinstaller une application ne retire pas son code du thème. Ce qui reste égare le prochain développeur, et les parties encore chargées ralentissent vos pages pour rien.',
    },
    fix: {
      en: 'Make sure that the app is no longer installed, or that its current version works without these files.\nDuplicate the theme.\nDelete the files, and the lines that call them.\nLook at product page and cart in a preview before you publish.',
      fr: 'S’assurer que l’application n’est plus installée, ou que sa version actuelle se passe de ces fichiers.\nDupliquer le thème.\nSupprimer les fichiers, et les lignes qui les appellent.\nRegarder fiche produit et panier dans un aperçu avant de publier.',
    },
  },
  *run({ theme }) {
    for (const { key, name, status, removable } of appsOf(theme)) {
      const [first] = removable
      if (!first) continue
      const files = removable.filter(item => !item.lines).map(item => item.file)
      const lines = removable.reduce((sum, item) => sum + (item.lines?.length ?? 0), 0)
      yield {
        at: first.lines ? onLines(first.file, first.lines) : wholeFile(first.file),
        values: { app: key, name },
        measured: {
          status,
          files: files.length,
          lines,
          both: files.length > 0 && lines > 0 ? 'yes' : 'no',
          shown: shownOf(removable.map(placeOf)),
        },
        app: key,
      }
    }
  },
})

const SHOWN = 3

function placeOf({ file, lines }: AppUse['removable'][number]): string {
  return lines ? `${file}:${lines.join(', ')}` : file
}

function shownOf(files: readonly string[]): string {
  return files.length > SHOWN ? `${files.slice(0, SHOWN).join(', ')}…` : files.join(', ')
}
