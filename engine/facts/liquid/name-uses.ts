import type { NameUse } from '../facts.ts'
import type { Places } from '../places.ts'

/** Gathers uses of names: the first place and the line of each use. */
export class NameUses {
  readonly uses = new Map<string, NameUse>()
  readonly places: Places

  constructor(places: Places) {
    this.places = places
  }

  add(name: string, start: number, end: number): void {
    const known = this.uses.get(name)
    if (!known) {
      const at = this.places.span(start, end)
      this.uses.set(name, { name, at, lines: [at.line] })
      return
    }
    known.lines.push(this.places.lineOf(start))
  }

  list(): NameUse[] {
    return [...this.uses.values()]
  }
}
