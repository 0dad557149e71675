import type { NameUse } from '../facts.ts'
import type { Places } from '../places.ts'

/** Gathers uses of names: the first place and every line of each. */
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
    const line = this.places.lineOf(start)
    if (known.lines.at(-1) !== line) known.lines.push(line)
  }

  list(): NameUse[] {
    return [...this.uses.values()]
  }
}
