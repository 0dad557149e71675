import { parseArgs } from 'node:util'
import { LANGUAGES, type Language, SEVERITIES, type Severity } from '../engine/audit.ts'
import { REFUSALS } from './refusals.ts'
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
  /** Where the changes that mend the theme go as a patch. */
  patch: string | null
}

export const FORMATS: readonly Format[] = ['text', 'json', 'sarif', 'github']

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  output: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  'fail-on': { type: 'string', default: 'major' },
  baseline: { type: 'string' },
  deep: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  patch: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const

/** Reads the command line; 'help' or 'version' when that is what was asked for. */
export function readCommand(args: string[]): Command | 'help' | 'version' {
  const { values, positionals, tokens } = parse(args)
  if (values.help) return 'help'
  if (values.version) return 'version'
  const flags = tokens.filter(token => token.kind === 'option')
  for (const { name, rawName, value } of flags) {
    if (value === '') throw new UsageError(REFUSALS.noValue, { flag: rawName })
    if (flags.filter(flag => flag.name === name).length > 1) throw new UsageError(REFUSALS.twice, { flag: rawName })
  }
  const [folder, ...more] = positionals
  if (!folder) throw new UsageError(REFUSALS.noFolder, {})
  if (more.length) throw new UsageError(REFUSALS.manyFolders, { more: more.join(', ') })
  return {
    folder,
    format: oneOf('--format', values.format, FORMATS),
    output: values.output ?? null,
    language: oneOf('--lang', values.lang, LANGUAGES),
    failOn: oneOf('--fail-on', values['fail-on'], [...SEVERITIES, 'none']),
    baseline: values.baseline ?? null,
    deep: values.deep,
    fix: values.fix,
    patch: values.patch ?? null,
  }
}

/** The language of a refusal, which may be about any other word of the command line. */
export function languageOf(args: readonly string[]): Language {
  const asked = args.flatMap((arg, index) => (arg === '--lang' ? [args[index + 1]] : arg.startsWith('--lang=') ? [arg.slice(7)] : []))
  return LANGUAGES.find(language => asked.includes(language)) ?? 'en'
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true, tokens: true })
  } catch (error) {
    throw misuse(error)
  }
}

/** Node says it in English and in several lines: `Option '--format <value>' argument missing`. */
function misuse(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) return error
  const flag = /'(?:-\w, )?(-{1,2}[^' ]*)/.exec(error.message)?.[1] ?? ''
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new UsageError(REFUSALS.unknownFlag, { flag })
  return new UsageError(error.message.includes('does not take') ? REFUSALS.needlessValue : REFUSALS.noValue, { flag })
}

function oneOf<const Choice extends string>(flag: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find(each => each === value)
  if (choice === undefined) throw new UsageError(REFUSALS.choice, { flag, choices: choices.join(', '), value })
  return choice
}
