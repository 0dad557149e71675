import type { DeepReading } from '../../../engine/deep-reading.ts'
import { WorkerDied } from '../../../scanner/worker-died.ts'
import { AppError } from '../../errors.ts'
import type { Vigie } from '../../vigie.ts'
import type { GatheredTheme } from './gather-theme.ts'
import { readSources } from './read-sources.ts'

/** What theme-check says of the theme; a theme that is too much for it is an Error. */
export async function gatherDeep(
  { db, scanner }: Pick<Vigie, 'db' | 'scanner'>,
  { files, fetched }: Pick<GatheredTheme, 'files' | 'fetched'>,
): Promise<DeepReading | AppError> {
  const readable = files.flatMap(({ path, sha256 }) => (sha256 && /\.(?:liquid|json)$/.test(path) ? [{ path, sha256 }] : []))
  try {
    return await scanner.readDeeply(await readSources(db, { files: readable, fetched }))
  } catch (error) {
    if (error instanceof WorkerDied) return new AppError('THEME_TOO_DEMANDING', { of: error.of }, { cause: error })
    throw error
  }
}
