import type { Severity } from '../../engine/audit.ts'
import { AUDITS } from '../../engine/audits/index.ts'
import { formatText } from '../../engine/text.ts'
import { visibleCode } from '../../engine/visible-code.ts'
import { pathFromHere, type Reporter } from '../reporter.ts'
import { WORDS } from '../words.ts'

const LEVELS: Record<Severity, string> = { critical: 'error', major: 'warning', minor: 'notice' }
const titles = new Map(AUDITS.map(audit => [audit.id, audit.text.title]))

/** Workflow commands that GitHub Actions turns into annotations. */
export const github: Reporter = ({ report, language, base }) =>
  report.findings
    .map(({ audit, severity, message, file, line, lines = [] }) => {
      const place = file === null ? [] : [`file=${property(visibleCode(pathFromHere(base, file)))}`, `line=${line ?? 1}`]
      const title = `title=${property(titles.get(audit)?.[language] ?? audit)}`
      const others = lines.length > 1 ? ` (${formatText(WORDS.lines, { lines: lines.join(', ') }, language)})` : ''
      return `::${LEVELS[severity]} ${[...place, title].join(',')}::${data(visibleCode(message) + others)}\n`
    })
    .join('')

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
