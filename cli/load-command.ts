import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'

/** Its text is a function of what a module of Node is given; see cli/build.mjs. */
const COMMAND = 'command.cjs'
export const COMPILED = 'command.cache'

/** The bundled command that stands in a folder, with what V8 compiled of it when it was built; V8 refuses what another version or other flags wrote. */
export function loadCommand(folder: string): { script: Script; start: () => void } {
  const file = join(folder, COMMAND)
  const script = new Script(readFileSync(file, 'utf8'), { filename: file, cachedData: readCompiled(folder) })
  return { script, start: () => script.runInThisContext()(process.getBuiltinModule, pathToFileURL(file).href, { exports: {} }) }
}

function readCompiled(folder: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, COMPILED))
  } catch {
    return undefined
  }
}
