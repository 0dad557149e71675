import { Drop } from 'liquidjs'

/** An object that Liquid prints, compares and looks up as its name: `template`, or a collection that a setting picked. */
export function namedDrop<T extends object>(name: string, object: T): Drop & T {
  return Object.assign(new NamedDrop(name), object)
}

class NamedDrop extends Drop {
  readonly #name: string

  constructor(name: string) {
    super()
    this.#name = name
  }
  override valueOf() {
    return this.#name
  }
}
