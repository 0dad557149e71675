import { placesIn } from '../facts/places.ts'
import type { Theme } from '../theme.ts'
import { type Page, readPage } from './page.ts'
import { readVariables, type Variables } from './variables.ts'

export type ImageSize = { width: number; height: number }

/** What a fix may know beside its finding; files are read when they are asked for, once. */
export type FixContext = {
  theme: Theme
  /** Null where the text is not at hand. */
  source(path: string): string | null
  page(path: string): Page | null
  variables(path: string): Variables | null
  /** Pixels of an image among the assets, where they are known. */
  imageSize(path: string): ImageSize | null
  lineOf(path: string, offset: number): number
  /** Remembers what a fix works out once for the whole theme. */
  once<T>(key: object, work: () => T): T
}

export type FixSources = { theme: Theme; source(path: string): string | null; imageSize(path: string): ImageSize | null }

export function fixContext({ theme, source, imageSize }: FixSources): FixContext {
  const read = <T>(work: (text: string) => T) =>
    memo(path => {
      const text = source(path)
      return text === null ? null : work(text)
    })
  const page = read(readPage)
  const places = read(placesIn)
  const known = new Map<object, unknown>()
  return {
    theme,
    source,
    imageSize: memo(imageSize),
    page,
    variables: memo(path => {
      const found = page(path)
      return found && readVariables(found)
    }),
    lineOf: (path, offset) => places(path)?.lineOf(offset) ?? 1,
    once<T>(key: object, work: () => T): T {
      if (!known.has(key)) known.set(key, work())
      // The key is one function of one fix, which always works out the same type.
      return known.get(key) as T
    },
  }
}

function memo<T>(work: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>()
  return path => {
    const found = known.get(path)
    if (found !== undefined) return found
    const made = work(path)
    known.set(path, made)
    return made
  }
}
