import type { SourceFile } from '../../scanner/scanner.ts'
import { mutate } from '../oracle/mutate.ts'
import { hostilePath, pickFrom } from './names.ts'
import { SHAPE_NAMES, SHAPES } from './shapes.ts'

export type HostileFile = SourceFile & { shape: string }

/** Small more often than large, so that thousands of them take no minute. */
function sizeBelow(random: () => number, most: number): number {
  return 20 + Math.floor(random() ** 4 * most)
}

/** Files without end from one random source: mutants of real ones, and every shape under every kind of name. */
export function* hostileFiles(random: () => number, { real, most }: { real: readonly SourceFile[]; most: number }): Generator<HostileFile> {
  const pick = pickFrom(random)
  for (;;) {
    if (random() < 0.3) {
      const source = pick(real)
      const path = random() < 0.8 ? source.path : hostilePath(random)
      yield { path, text: mutate(source.text, random), shape: `mutant of ${source.path}` }
    } else {
      const shape = pick(SHAPE_NAMES)
      const text = SHAPES[shape](random, sizeBelow(random, most))
      yield { path: hostilePath(random), text: random() < 0.2 ? mutate(text, random) : text, shape }
    }
  }
}
