import { cpuUsage } from 'node:process'
import { extract } from '../../engine/facts/extract.ts'
import type { Facts } from '../../engine/facts/facts.ts'
import type { SourceFile } from '../../scanner/scanner.ts'

export type Tried = { facts: Facts; cpuMs: number }

/** Reads a file once, by the clock of the processor: a loaded machine must not look like a slow engine. */
export function tryFile({ path, text }: SourceFile): Tried {
  const start = cpuUsage()
  const facts = extract({ path, text })
  const { user, system } = cpuUsage(start)
  // A worker sends facts to the thread that asked.
  structuredClone(facts)
  return { facts, cpuMs: (user + system) / 1000 }
}
