import { perFiles } from '../per-files.ts'
import type { ThemeFile } from '../theme.ts'
import { foldersOf } from './folders.ts'
import { type Fill, parametersOf } from './parameters.ts'

/** The same for as long as no file changes what it hands over, assigns, offers as a setting or leaves to be filled. */
export const fillOf: (files: readonly ThemeFile[]) => Fill = perFiles(
  (file, before) => file.path === before.path && (file.facts === before.facts || fillingOf(file) === fillingOf(before)),
  files => parametersOf(files, foldersOf(files)),
)

function fillingOf({ facts }: ThemeFile): string {
  return JSON.stringify([
    facts.kind,
    facts.lines > 0,
    facts.notAnalysed.length > 0,
    facts.syntax.some(({ code }) => code === 'invalid-schema'),
    facts.renders.map(({ tag, target, args }) => [tag, target, args]),
    facts.assets.flatMap(({ target }) => target.open ?? []),
    facts.assigned,
    facts.settings,
    facts.schema?.blockTypes ?? [],
    facts.blockTypes.map(({ type }) => type),
  ])
}
