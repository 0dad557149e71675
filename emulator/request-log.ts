import type { RequestKind } from './http/describe-request.ts'

/** One request to a shop's host. */
export type LogEntry = RequestKind & {
  id: number
  at: string
  shop: string
  method: string
  path: string
  /** Null while it is being worked, and for good when the connection was cut. */
  status: number | null
  fault: string | null
  /** Theme files whose bodies were delivered, as `<theme id>/<filename>`, inline or from their URL. */
  bodies: string[]
  cost: { requested: number; actual: number | null; available: number; throttled: boolean } | null
}

export type LogFilter = { since?: number; shop?: string; target?: string; operation?: string }

const KEPT = 20_000

export class RequestLog {
  #entries: LogEntry[] = []
  #nextId = 1

  open(request: Pick<LogEntry, 'at' | 'shop' | 'method' | 'path'>, kind: RequestKind): LogEntry {
    const entry = { id: this.#nextId++, ...request, ...kind, status: null, fault: null, bodies: [], cost: null }
    this.#entries.push(entry)
    if (this.#entries.length > KEPT) this.#entries.shift()
    return entry
  }

  list(filter: LogFilter): LogEntry[] {
    return this.#entries.filter(
      entry =>
        (filter.since === undefined || entry.id > filter.since) &&
        (filter.shop === undefined || entry.shop === filter.shop || entry.shop === `${filter.shop}.myshopify.com`) &&
        (filter.target === undefined || entry.target === filter.target) &&
        (filter.operation === undefined || entry.operation === filter.operation),
    )
  }

  clear(): void {
    this.#entries = []
  }
}
