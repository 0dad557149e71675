import { appendFileSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { findSecrets } from './find-secrets.ts'

const FOLDER = 'VIGIE_PRINTED'

/** Keeps what a program, a log or a page let out, for the look that is taken when all tests are over. */
export function keepPrinted(source: string, text: unknown): void {
  const folder = process.env[FOLDER]
  if (folder) appendFileSync(join(folder, `${source}-${process.pid}.txt`), String(text))
}

/** Starts an empty folder for this run of the tests, once; their processes inherit its name. */
export function openPrinted(folder: string): void {
  if (process.env[FOLDER]) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  process.env[FOLDER] = folder
  for (const stream of [process.stdout, process.stderr]) keepStream(stream)
}

function keepStream(stream: NodeJS.WriteStream) {
  const write = stream.write.bind(stream)
  // The same function with a copy made first: all its forms of arguments stay.
  stream.write = ((text: string | Uint8Array, ...rest: []) => {
    keepPrinted('suite', Buffer.from(text))
    return write(text, ...rest)
  }) as typeof stream.write
}

/** Throws when a secret stands in anything that was kept; says which kind and where, not the secret. */
export function checkPrinted(folder: string): void {
  const files = globSync(join(folder, '*.txt'))
  if (files.length === 0) throw new Error('nothing of what the tests printed was kept: the look for secrets saw nothing')
  const found = files.flatMap(file =>
    findSecrets(readFileSync(file, 'utf8')).map(({ kind, near }) => `${kind} in ${basename(file)}: ${near}`),
  )
  if (found.length > 0) throw new Error(`the tests let secrets out:\n${found.slice(0, 20).join('\n')}`)
}
