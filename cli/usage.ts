import { LANGUAGES, SEVERITIES, type Text } from '../engine/audit.ts'
import { FORMATS } from './command.ts'

const FLAGS = `[--format ${FORMATS.join('|')}] [--output file] [--lang ${LANGUAGES.join('|')}]
             [--fail-on ${SEVERITIES.join('|')}|none] [--baseline file] [--deep] [--fix] [--patch file] [--help] [--version]`

/** Plain text, no ICU message. */
export const USAGE: Text = {
  en: `Usage: vigie <theme folder> ${FLAGS}
--output    writes the report to a file.
--baseline  an earlier report (--format json --output): only what is not in it counts for the exit code.
--deep      adds what theme-check finds and we do not: seconds instead of a fraction of one.
--fix       writes what can be mended without changing what the theme does; the report tells what is left.
--patch     writes the same changes as a patch; without --fix the theme stays as it is.
Exit codes: 0 nothing at or above --fail-on (default major), 1 findings, 2 bad use.
`,
  fr: `Utilisation : vigie <dossier du thème> ${FLAGS}
--output    écrit le rapport dans un fichier.
--baseline  un rapport antérieur (--format json --output) : seul ce qui n’y est pas compte pour le code de sortie.
--deep      ajoute ce que theme-check trouve et pas nous : quelques secondes au lieu d’une fraction de seconde.
--fix       écrit ce qui peut être corrigé sans changer ce que fait le thème ; le rapport dit ce qui reste.
--patch     écrit ces mêmes changements dans un patch ; sans --fix, le thème reste tel quel.
Codes de sortie : 0 rien au niveau de --fail-on (major par défaut) ni au-dessus, 1 des constats, 2 mauvais usage.
`,
}
