import type { RequestKind } from '../http/describe-request.ts'
import { type Fault, type FaultInput, faultInput } from './fault.ts'
import { seededRandom } from './seeded-random.ts'

type Planned = { id: number; fault: Fault; skipped: number; hits: number; random: () => number }

/** The faults to come: at most one per request, the oldest that applies. */
export class FaultPlan {
  #planned: Planned[] = []
  #nextId = 1

  add(input: FaultInput): number {
    const fault = faultInput.parse(input)
    const id = this.#nextId++
    this.#planned.push({ id, fault, skipped: 0, hits: 0, random: seededRandom(fault.seed) })
    return id
  }

  remove(id: number): void {
    this.#planned = this.#planned.filter(planned => planned.id !== id)
  }

  clear(): void {
    this.#planned = []
  }

  list(): { id: number; fault: Fault; hits: number }[] {
    return this.#planned.map(({ id, fault, hits }) => ({ id, fault, hits }))
  }

  next(shop: string, request: RequestKind): Fault | null {
    for (const planned of this.#planned) {
      if (!matches(planned.fault, shop, request)) continue
      if (planned.fault.count !== undefined && planned.hits >= planned.fault.count) continue
      if (planned.skipped < planned.fault.skip) {
        planned.skipped++
        continue
      }
      if (planned.random() >= planned.fault.probability) continue
      planned.hits++
      return planned.fault
    }
    return null
  }
}

function matches(fault: Fault, shop: string, request: RequestKind): boolean {
  if (fault.shop !== undefined && fault.shop !== shop && `${fault.shop}.myshopify.com` !== shop) return false
  if (fault.operation !== undefined && fault.operation !== request.operation) return false
  if (fault.field !== undefined && !request.fields.includes(fault.field)) return false
  return (fault.target ?? targetOf(fault.kind)) === request.target
}

function targetOf(kind: Fault['kind']): RequestKind['target'] {
  return kind === 'expired-url' ? 'file-body' : 'graphql'
}
