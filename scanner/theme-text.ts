import { extract } from '../engine/facts/extract.ts'
import type { Facts } from '../engine/facts/facts.ts'
import type { ImageSize } from '../engine/fixes/fix-context.ts'
import { imageSizeIn } from './image-size-in.ts'

/** A file of the theme; text and facts where it was read. */
export type ThemeText = { path: string; bytes: number; facts: Facts | null; text: string | null }

/** With the facts of those texts that nobody had extracted yet. */
export function withFacts(files: readonly ThemeText[]): ThemeText[] {
  return files.map(file => ({
    ...file,
    facts: file.facts ?? (file.text === null ? null : extract({ path: file.path, text: file.text })),
  }))
}

export function textsOf(files: readonly ThemeText[]): (path: string) => string | null {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return path => texts.get(path) ?? null
}

/** Of pictures among the assets only drawings have a text. */
export function sizeOfDrawing(text: string | null): ImageSize | null {
  return text === null ? null : imageSizeIn(Buffer.from(text))
}
