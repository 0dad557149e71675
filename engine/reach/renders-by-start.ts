import type { RenderFact } from '../facts/facts.ts'
import { perFile } from '../per-file.ts'
import type { ThemeFile } from '../theme.ts'

/** The tags of a file that call others, by the offset where they stand. */
export const rendersByStart: (file: ThemeFile) => ReadonlyMap<number, RenderFact> = perFile(
  ({ facts }) => new Map(facts.renders.map(render => [render.at.start, render])),
)
