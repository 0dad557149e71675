/** A reader of short texts that remembers up to `most` answers: a theme asks for the same few thousands of times. */
export function remembered<T>(most: number, read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { value: T }>()
  return text => {
    const found = known.get(text)
    if (found) return found.value
    if (known.size >= most) known.clear()
    const value = read(text)
    known.set(text, { value })
    return value
  }
}
