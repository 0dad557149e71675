import { hashTextShort } from '../hash.ts'
import { mentionsIn } from './code/mentions.ts'
import { readAsset, readPageText } from './code/read-code.ts'
import { Contexts } from './contexts.ts'
import { emptyFacts } from './empty-facts.ts'
import type { Facts } from './facts.ts'
import { isLiquid, kindOf, languageOf } from './file-kind.ts'
import { readJsonFile } from './json/read-json-file.ts'
import { saysOverwritten } from './liquid/overwritten.ts'
import { readLiquid } from './liquid/read-liquid.ts'
import { longestRead } from './longest-read.ts'
import { mergeFacts } from './merge-facts.ts'
import { placesIn } from './places.ts'

/** Facts of a file whose text is not read: an image, a font. */
export function unreadFacts(path: string): Facts {
  return emptyFacts(kindOf(path), languageOf(path))
}

/** Facts of a file that could not be read, and why. */
export function unreadableFacts(path: string, reason: 'too-large' | 'unreadable' | 'not-a-file' | 'sub-folder'): Facts {
  const at = { line: 1, column: 1, start: 0, end: 0 }
  const facts = { ...unreadFacts(path), notAnalysed: [{ reason, at }] }
  return reason === 'sub-folder' ? { ...facts, kind: 'other' } : facts
}

/** Liquid and HTML that stand in a setting. */
function extractCode(code: string): Facts {
  const facts = emptyFacts('other', 'liquid')
  const places = placesIn(code)
  const contexts = new Contexts()
  readLiquid(code, facts, places, contexts, true)
  readPageText({ name: '', source: code, facts, places, contexts })
  return facts
}

/** In an encoding of two bytes a letter every other one is zero: no name in it can be read. */
function isWide(text: string): boolean {
  return text.slice(0, 200).split('\0').length > 50
}

/** Reads one file of a theme once; a pure function of its path and text, which never throws. */
export function extract({ path, text }: { path: string; text: string }): Facts {
  const language = languageOf(path)
  const facts = emptyFacts(kindOf(path), language)
  if (facts.kind === 'asset' && (language === 'javascript' || language === 'css')) facts.hash = hashTextShort(text)
  const places = placesIn(text)
  facts.lines = places.lines
  if (text.length > longestRead(path)) {
    facts.notAnalysed.push({ reason: 'too-large', at: places.span(0, 0) })
    return facts
  }
  const zero = text.indexOf('\0')
  if (zero >= 0) facts.notAnalysed.push({ reason: 'not-text', at: places.span(zero, zero), ...(!isWide(text) && { words: [] }) })
  const contexts = new Contexts()
  const file = { name: path.slice(path.lastIndexOf('/') + 1), source: text, facts, places, contexts }
  const isPage = language === 'liquid'
  if (isLiquid(path)) readLiquid(text, facts, places, contexts, isPage)
  if (isPage) facts.overwritten = saysOverwritten(text)
  if (isPage) readPageText(file)
  else if (language === 'javascript' || language === 'css') readAsset(file, language)
  else if (language === 'json') {
    for (const { code, start, end } of readJsonFile(path, text, facts, places))
      mergeFacts(facts, extractCode(code), places.span(start, end))
    // Settings may name assets: `logo.png` of a theme before image pickers, an icon chosen by its file name.
    if (facts.kind !== 'locale') facts.mentions = mentionsIn(text, () => false)
  }
  return facts
}
