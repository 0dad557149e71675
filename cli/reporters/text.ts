import { type Language, SEVERITIES, type Text } from '../../engine/audit.ts'
import { AUDITS } from '../../engine/audits/index.ts'
import { AXES } from '../../engine/score.ts'
import { formatText } from '../../engine/text.ts'
import { visibleLine } from '../../engine/visible-code.ts'
import type { Report, ReportedFinding } from '../report.ts'
import type { Reporter } from '../reporter.ts'
import { AXIS_WORDS, LIBRARY_WORDS, NOT_ANALYSED_WORDS, SEVERITY_WORDS, STATUS_WORDS, WORDS } from '../words.ts'

type Say = (text: Text, values?: Record<string, string | number>) => string

/** For people: the verdict first, then the findings by audit, then what the theme is made of. */
export const text: Reporter = ({ report, language }) => {
  const say: Say = (words, values = {}) => formatText(words, values, language)
  const parts = [
    head(report, say),
    ...findings(report, say, language),
    libraries(report, say),
    apps(report, say),
    weights(report, say),
    unseen(report, say),
    ...fixed(report, say),
    tally(report, say),
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

/** Words of a theme reach the terminal, and the log of a workflow that obeys `::` at the start of a line and `##[` anywhere. */
function row(text: string): string {
  return visibleLine(text).replaceAll('##[', '##⟨U+005B⟩')
}

function head({ theme, score }: Report, say: Say): string {
  const name = theme.name?.replace(/^[\s:]+/, '') || say(WORDS.unnamed)
  const axes = AXES.map(axis => `${say(AXIS_WORDS[axis])} ${score.axes[axis]}`).join(' · ')
  const about = say(WORDS.theme, { ...theme, name, version: theme.version ?? '' })
  return `${row(about.replace('  ', ' '))}\n${say(WORDS.score, { total: score.total })} (${axes})`
}

const SHOWN = 10

function findings({ findings }: Report, say: Say, language: Language): string[] {
  const byAudit = Map.groupBy(findings, finding => finding.audit)
  return AUDITS.flatMap(({ id, text }) => {
    const its = byAudit.get(id)
    if (!its) return []
    const more = its.length > SHOWN ? [`  ${say(WORDS.more, { count: its.length - SHOWN })}`] : []
    return [
      [`${text.title[language]} (${id}, ${its.length})`, ...its.slice(0, SHOWN).map(finding => row(line(finding, say))), ...more].join(
        '\n',
      ),
    ]
  })
}

const LINES_SHOWN = 20

function listed(lines: readonly number[]): string {
  return [...lines.slice(0, LINES_SHOWN), ...(lines.length > LINES_SHOWN ? ['…'] : [])].join(', ')
}

function line({ severity, message, file, line, lines, isNew }: ReportedFinding, say: Say): string {
  const marks = [say(SEVERITY_WORDS[severity]), ...(isNew ? [say(WORDS.isNew)] : [])].join(', ')
  const others = lines && lines.length > 1 ? ` (${say(WORDS.lines, { lines: listed(lines) })})` : ''
  return `  ${file ?? ''}${line === null ? '' : `:${line}`}  [${marks}] ${message}${others}`
}

function libraries({ libraries, knowledge }: Report, say: Say): string {
  const rows = libraries.map(({ name, version, floating, file, line, live, statuses }) => {
    const marks = [...statuses, ...(live === 'no' ? ['unused' as const] : [])].map(status => say(LIBRARY_WORDS[status]))
    return `  ${name} ${version ?? floating ?? '?'}  ${file}:${line}${marks.length ? `  (${marks.join(', ')})` : ''}`
  })
  return section(say(WORDS.libraries, { date: knowledge.advisories, stale: String(knowledge.stale) }), rows)
}

function apps({ apps }: Report, say: Say): string {
  const rows = apps.map(({ name, status, evidence, removable }) => {
    const [first] = evidence
    const gone = removable.length ? ` — ${say(WORDS.removable, { count: removable.length })}` : ''
    return `  ${name}: ${say(STATUS_WORDS[status])}${first ? ` (${first.file}:${first.line})` : ''}${gone}`
  })
  return section(say(WORDS.apps), rows)
}

const TYPES_SHOWN = 6
const APPS_SHOWN = 5

/** The heaviest template of each type, and what apps add to the first of them. */
function weights({ weights }: Report, say: Say): string {
  const heaviest = [...Map.groupBy(weights, ({ template }) => typeOf(template)).values()]
    .flatMap(its => its.slice(0, 1))
    .slice(0, TYPES_SHOWN)
  const apps = heaviest[0]?.apps.slice(0, APPS_SHOWN) ?? []
  const [first = '', ...pages] = heaviest.map(({ template, total, bytes }) => `  ${say(WORDS.weight, { template, total, ...bytes })}`)
  return section(say(WORDS.weights), heaviest.length ? [first, ...apps.map(app => `    ${say(WORDS.appWeight, app)}`), ...pages] : [])
}

function typeOf(template: string): string {
  return template.replace(/\..*$/s, '')
}

function unseen({ notAnalysed, errors }: Report, say: Say): string {
  const parts = [
    section(
      say(WORDS.notAnalysed),
      notAnalysed.map(({ file, line, reason }) => `  ${file}:${line}  ${say(NOT_ANALYSED_WORDS[reason])}`),
    ),
    section(
      say(WORDS.errors),
      errors.map(({ audit, because }) => `  ${audit}: ${because}`),
    ),
  ]
  return parts.filter(part => part !== '').join('\n\n')
}

function fixed({ fixes }: Report, say: Say): string[] {
  if (!fixes) return []
  const edits = fixes.written.map(file => {
    const places = fixes.findings.flatMap(({ edited }) => edited.filter(each => each.file === file))
    return `  ${say(WORDS.edits, { file, edits: places.reduce((sum, each) => sum + each.edits, 0) })}`
  })
  const rows = [...edits, ...fixes.deleted.map(file => `  ${say(WORDS.deleted, { file })}`)]
  return [
    section(say(fixes.applied ? WORDS.fixes : WORDS.proposed), rows.length ? rows : [`  ${say(WORDS.nothingFixed)}`]),
    section(say(WORDS.left), leftRows(fixes, say)),
  ]
}

/** One row for each audit and reason, with the first place. */
function leftRows({ findings }: NonNullable<Report['fixes']>, say: Say): string[] {
  const left = findings.flatMap(({ audit, refused }) => refused.map(each => ({ audit, ...each })))
  const groups = Map.groupBy(left, ({ audit, code }) => `${audit} ${code}`)
  return [...groups.values()].flatMap(([first, ...more]) =>
    first
      ? [
          `  ${say(WORDS.leftBecause, { audit: first.audit, count: more.length + 1, because: first.because, first: `${first.file}:${first.line}` })}`,
        ]
      : [],
  )
}

function tally({ findings }: Report, say: Say): string {
  if (!findings.length) return say(WORDS.clean)
  const counts = SEVERITIES.map(severity => [severity, findings.filter(finding => finding.severity === severity).length])
  return say(WORDS.counts, Object.fromEntries(counts))
}

function section(title: string, rows: readonly string[]): string {
  return rows.length ? [title, ...rows.map(row)].join('\n') : ''
}
