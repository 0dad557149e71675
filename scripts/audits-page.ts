import type { Audit } from '../engine/audit.ts'
import { outlineMessage } from './outline-message.ts'

const HEAD = `# Audits

Generated from \`engine/audits\` by \`npm run docs:audits\`; edit the audits, not this page. [Adding an audit](adding-an-audit.md) says how.

Severity and effort are where an audit starts: a finding may be milder or graver by its effect. critical: shoppers or money at risk now;
major: mend this week; minor: mend when you pass by. \`‹name›\` stands for a finding's own value, \`[this / that]\` for what depends on one.
`

/** The reference of every audit, in report order. */
export function auditsPage(audits: readonly Audit[]): string {
  return [HEAD, tableOf(audits), ...audits.map(sectionOf)].join('\n')
}

function tableOf(audits: readonly Audit[]): string {
  const rows = audits.map(({ id, text, category, kind, severity }) =>
    row([`[\`${id}\`](#${id})`, plain(text.title.en), category, kind, severity]),
  )
  return `${[row(['audit', 'finds', 'category', 'kind', 'severity']), row(['---', '---', '---', '---', '---']), ...rows].join('\n')}\n`
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function sectionOf({ id, text, category, kind, severity, needs, effort }: Audit): string {
  const facts = [category, kind, severity, `needs ${needs.join(', ')}`, `about ${effort} minutes`]
  const steps = plain(text.fix.en)
    .split('\n')
    .map((step, index) => `${index + 1}. ${step}`)
  return `## ${id}\n\n**${plain(text.title.en)}** · ${facts.join(' · ')}\n\n${plain(text.why.en)}\n\n${steps.join('\n')}\n`
}

/** Text that Markdown leaves as it is. */
function plain(message: string): string {
  return outlineMessage(message).replace(/[\\`*_<>]/g, '\\$&')
}
