import type { Observation } from './audit.ts'
import type { FileKind } from './facts/facts.ts'
import { appOfFile } from './knowledge/match-app.ts'
import { wholeFile } from './place.ts'
import { reasonValues } from './reason-select.ts'
import type { Theme } from './theme.ts'

/** Kilobytes of less would read as none. */
const ROUNDED_AWAY = 500

/** The files of some kinds that no page can reach, each with the reason. */
export function* deadFiles(theme: Theme, kinds: readonly FileKind[]): Generator<Observation> {
  for (const { path, bytes } of kinds.flatMap(kind => theme.byKind(kind))) {
    if (theme.liveness(path) !== 'dead') continue
    yield {
      at: wholeFile(path),
      values: { file: path },
      measured: { bytes, size: bytes < ROUNDED_AWAY ? 'small' : 'large', ...reasonValues(theme.reason(path)) },
      app: appOfFile(path)?.key,
    }
  }
}
