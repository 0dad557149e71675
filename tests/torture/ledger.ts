import { createHash } from 'node:crypto'
import type { Emulator } from './emulator-control.ts'

/** A decision that was asked for: what is known of it by its note. */
export type AskedDecision = { handle: string; note: string; acknowledged: { batchId: string; count: number } | null; undone: boolean }

export type Killed = { round: number; phase: string; victims: string[]; hit: boolean }

/** What was asked of the product and answered by it, and all that was done to it. */
export type Ledger = {
  kills: Killed[]
  decisions: AskedDecision[]
  /** Scans whose request was answered. */
  scans: Set<string>
  /** By shop and path, the contents (SHA-256, null for no file) that the live theme had, in order. */
  history: Map<string, (string | null)[]>
  /** What was wrong while it ran. */
  problems: string[]
}

export function openLedger(): Ledger {
  return { kills: [], decisions: [], scans: new Set(), history: new Map(), problems: [] }
}

export function historyOf({ history }: Ledger, handle: string, path: string): (string | null)[] {
  const key = `${handle} ${path}`
  const known = history.get(key) ?? [null]
  history.set(key, known)
  return known
}

/** Notes what a path holds now. */
export async function noteContent(ledger: Ledger, emulator: Emulator, { handle, path }: { handle: string; path: string }): Promise<void> {
  const content = await emulator.readFile(handle, path)
  historyOf(ledger, handle, path).push(content && sha256(content))
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
