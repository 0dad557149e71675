import type { DeepReading } from '../engine/deep-reading.ts'
import { createDeepStage } from '../scanner/deep-stage.ts'
import { type FolderFile, readTexts } from '../scanner/read-theme-folder.ts'
import { WorkerDied } from '../scanner/worker-died.ts'

/** What theme-check says of the theme, or the Error that says why it could not. */
export async function readDeeply(root: string, files: readonly FolderFile[]): Promise<DeepReading | Error> {
  const stage = createDeepStage()
  try {
    return await stage.read(readTexts(root, files))
  } catch (error) {
    if (error instanceof WorkerDied) return new Error(`the deep stage took more ${error.of} than it may`, { cause: error })
    throw error
  } finally {
    await stage.close()
  }
}
