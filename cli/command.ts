import { parseArgs } from 'node:util'
import { LANGUAGES, type Language, SEVERITIES, type Severity } from '../engine/audit.ts'
import type { Format } from './reporters/index.ts'
import { UsageError } from './usage-error.ts'

export type Command = {
  folder: string
  format: Format
  output: string | null
  language: Language
  failOn: Severity | 'none'
  baseline: string | null
  /** Also run the chosen checks of theme-check. */
  deep: boolean
  fix: boolean
}

const FORMATS: readonly Format[] = ['text', 'json', 'sarif', 'github']

export const USAGE = `Usage: vigie <theme folder> [--format ${FORMATS.join('|')}] [--output file] [--lang ${LANGUAGES.join('|')}]
             [--fail-on ${SEVERITIES.join('|')}|none] [--baseline file] [--deep] [--fix]
--deep adds what theme-check finds and we do not: seconds instead of a fraction of one.
--fix writes what can be mended without changing what the theme does; the report and the exit code tell what is left.
Exit codes: 0 nothing at or above --fail-on (default major), 1 findings, 2 bad use.`

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  output: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  'fail-on': { type: 'string', default: 'major' },
  baseline: { type: 'string' },
  deep: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** Reads the command line; 'help' when that is what was asked for. */
export function readCommand(args: string[]): Command | 'help' {
  const { values, positionals } = parse(args)
  if (values.help) return 'help'
  const [folder, ...more] = positionals
  if (folder === undefined) throw new UsageError('Name the folder of a theme.')
  if (more.length) throw new UsageError(`One theme folder at a time, not also ${more.join(', ')}.`)
  return {
    folder,
    format: oneOf('--format', values.format, FORMATS),
    output: values.output ?? null,
    language: oneOf('--lang', values.lang, LANGUAGES),
    failOn: oneOf('--fail-on', values['fail-on'], [...SEVERITIES, 'none']),
    baseline: values.baseline ?? null,
    deep: values.deep,
    fix: values.fix,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function oneOf<const Choice extends string>(flag: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find(each => each === value)
  if (choice === undefined) throw new UsageError(`${flag} takes ${choices.join(', ')}, not ${value}.`)
  return choice
}
