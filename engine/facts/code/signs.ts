import { LiteralFinder } from './literal-finder.ts'
import { type FoundWord, MARK_WORDS } from './marks.ts'
import { type FoundPrefix, PROXY_PREFIXES } from './proxies.ts'
import { type FoundSign, KEY_SIGNS } from './secrets.ts'

const FINDER = new LiteralFinder<{ word: string } | { sign: string } | { prefix: string }>([
  ...MARK_WORDS.map(word => ({ literal: word, value: { word } })),
  ...KEY_SIGNS.map(sign => ({ literal: sign, value: { sign } })),
  ...PROXY_PREFIXES.map(prefix => ({ literal: prefix, value: { prefix } })),
])

/** Words of marks, signs of keys and paths to apps may stand anywhere: looked for together, so that long texts are gone through once. */
export function signsIn(text: string): { words: FoundWord[]; signs: FoundSign[]; prefixes: FoundPrefix[] } {
  const words: FoundWord[] = []
  const signs: FoundSign[] = []
  const prefixes: FoundPrefix[] = []
  for (const { value, at } of FINDER.find(text))
    if ('word' in value) words.push({ word: value.word, at })
    else if ('sign' in value) signs.push({ sign: value.sign, at })
    else prefixes.push({ prefix: value.prefix, at })
  return { words, signs, prefixes }
}
