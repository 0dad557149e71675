import { allChecks, type CheckDefinition, check, type Offense, type SourceCode, toSourceCode } from '@shopify/theme-check-common'
import type { DeepOffence, DeepReading } from '../../engine/deep-reading.ts'
import type { SourceFile } from '../scanner.ts'
import { CHECKS } from './checks.ts'
import { pathOf, ROOT, themeOnHand } from './theme-on-hand.ts'

// The official parser and its visitors take seconds and hundreds of megabytes for what is larger: generated data, no code of a theme.
const MOST_CHARACTERS = 600_000

/** What the chosen checks of theme-check say of a theme. */
export async function runChecks(files: readonly SourceFile[]): Promise<DeepReading> {
  const [readable, tooLarge] = split(files, ({ text }) => text.length <= MOST_CHARACTERS)
  const [sources, broken] = split(
    readable.map(({ path, text }) => toSourceCode(`${ROOT}/${encodeURI(path)}`, text)),
    ({ ast }) => !(ast instanceof Error),
  )
  const refused = new Set([...tooLarge.map(({ path }) => path), ...broken.map(({ uri }) => pathOf(uri))])
  const checks = allChecks.filter(({ meta }) => CHECKS.has(meta.code)).map(tellingWhereItBreaks(path => refused.add(path)))
  const config = { settings: {}, checks, rootUri: ROOT, context: 'theme' } as const
  const offences = await check(sources, config, themeOnHand(sources))
  const byUri = new Map(sources.map(source => [source.uri, source]))
  return { offences: offences.filter(isFault(byUri)).map(toOffence(byUri)), refused: [...refused].sort() }
}

/** A check that breaks on a file it did not foresee would end them all; it has not looked into this file. */
function tellingWhereItBreaks(tell: (path: string) => void) {
  return (definition: CheckDefinition): CheckDefinition => ({
    ...definition,
    create(context: Parameters<CheckDefinition['create']>[0]) {
      // A visitor's methods by the kind of node: what is called stays the same.
      const visitor = definition.create(context as never) as Record<string, (...nodes: unknown[]) => Promise<void>>
      const guarded = Object.entries(visitor).map(([kind, visit]) => [
        kind,
        async (...nodes: unknown[]) => {
          try {
            await visit(...nodes)
          } catch {
            tell(pathOf(context.file.uri))
          }
        },
      ])
      return Object.fromEntries(guarded)
    },
  })
}

/** Themes older than locale schemas hold `{ "en": … }` where the schema wants a string: Shopify takes both. */
function isFault(sources: ReadonlyMap<string, SourceCode>): (offence: Offense) => boolean {
  return ({ uri, start, message }) => !(message.startsWith('Incorrect type') && sources.get(uri)?.source[start.index] === '{')
}

function toOffence(sources: ReadonlyMap<string, SourceCode>): (offence: Offense) => DeepOffence {
  return ({ check, uri, start, end, message }) => ({
    check,
    file: pathOf(uri),
    line: start.line + 1,
    name: namedIn(message) ?? shorten(sources.get(uri)?.source.slice(start.index, end.index) ?? ''),
  })
}

function namedIn(message: string): string | null {
  if (message.startsWith('Incorrect type')) return null
  const [, name] = /['"`]([^'"`]{1,80})['"`]/.exec(message) ?? []
  return name ?? null
}

const MOST_SHOWN = 60

function shorten(code: string): string | null {
  const [line = ''] = code.replace(/^[\s'"|]+|['"\s]+$/g, '').split('\n', 1)
  if (line === '') return null
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line
}

function split<T>(list: readonly T[], fits: (item: T) => boolean): [T[], T[]] {
  return [list.filter(fits), list.filter(item => !fits(item))]
}
