import type { Reporter } from '../reporter.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

/** Every format, by its name on the command line. */
export const REPORTERS = { text, json, sarif, github } satisfies Record<string, Reporter>

export type Format = keyof typeof REPORTERS
