import { LiteralFinder } from './literal-finder.ts'
import { type FoundWord, MARK_WORDS } from './marks.ts'
import { type FoundSign, KEY_SIGNS } from './secrets.ts'

const FINDER = new LiteralFinder<{ word: string } | { sign: string }>([
  ...MARK_WORDS.map(word => ({ literal: word, value: { word } })),
  ...KEY_SIGNS.map(sign => ({ literal: sign, value: { sign } })),
])

/** The words of marks and the signs of keys, which may stand anywhere: looked for together, so that long texts are gone through once. */
export function signsIn(text: string): { words: FoundWord[]; signs: FoundSign[] } {
  const words: FoundWord[] = []
  const signs: FoundSign[] = []
  for (const { value, at } of FINDER.find(text))
    if ('word' in value) words.push({ word: value.word, at })
    else signs.push({ sign: value.sign, at })
  return { words, signs }
}
