import type { NamedValues } from '../facts.ts'

const QUOTED = /["'`]([a-zA-Z][\w-]{1,60})["'`]/g
/** `"name-" + x` and `` `name-${x}` ``. */
const BEGUN = /["'`]([a-zA-Z][\w-]{4,60})(?:["'`]\s{0,4}\+|\$\{|\{\{)/g
/** `x + "-name"`, `` `${x}-name` ``. */
const ENDED = /(?:\+\s{0,4}["'`]|\}|\}\})([\w-]{5,60})["'`]/g
/** `"a,b"`: a list that the script splits. */
const LISTED = /["'`]([a-zA-Z][\w-]{1,60}(?:,\s?[a-zA-Z][\w-]{1,60}){1,20})["'`]/g
const ASKED = /\b(?:(?:section_id|sections|section|view)=|section_?[iI]d["']?\s{0,4}[:=]\s{0,4}["'])([\w,%-]{2,200})/g
const RENDERS_SECTIONS = /section_id|sections=|sections_url|[?&]view=|getSectionsToRender|\bsections\s*:/

/**
 * Quoted words of a script that could name a section or template suffix: where sections are fetched all of them, and
 * with `*` those that are composed; elsewhere those with a hyphen or underscore.
 */
export function stringsIn(code: string): string[] {
  const all = RENDERS_SECTIONS.test(code)
  const found = new Set<string>()
  for (const [, word = ''] of code.matchAll(QUOTED)) if (all || word.includes('-') || word.includes('_')) found.add(word)
  if (all) for (const [, words = ''] of code.matchAll(LISTED)) for (const word of words.split(/,\s?/)) found.add(word)
  if (all) for (const [, word] of code.matchAll(BEGUN)) found.add(`${word}*`)
  if (all) for (const [, word] of code.matchAll(ENDED)) found.add(`*${word}`)
  return [...found]
}

/** Names that are asked for: `?section_id=a`, `?sections=a,b`, `?view=c`, `"section_id": "a"`. */
export function askedIn(text: string): string[] {
  return [...new Set([...text.matchAll(ASKED)].flatMap(([, words = '']) => words.split(/,|%2C/i)))]
}

const ASKED_BY = /\b(?:section_id|sections)=\{\{-?\s{0,9}([a-zA-Z_][\w-]{0,60})\s{0,9}[-|}]/g

/** What a variable may hold that is asked for: `?section_id={{ result_section }}`; mostly it is the section's own id, which nobody knows. */
export function askedByVariable(text: string, assigned: readonly NamedValues[]): string[] {
  return [...text.matchAll(ASKED_BY)].flatMap(([, name]) =>
    (assigned.find(each => each.name === name)?.values ?? []).filter(value => value !== '*'),
  )
}

/** `slide-{{ forloop.index }}`: what Liquid writes there is digits. */
const NUMBERED =
  /^([a-zA-Z][\w-]{1,60})\{\{-?\s{0,9}(?:forloop\.(?:index|rindex)0?|forloop\.length|[\w.]{1,60}\.size)(?:\s{0,9}\|\s{0,9}(?:plus|minus|modulo|times)\s{0,9}:\s{0,9}\d{1,4})?\s{0,9}-?\}\}([\w-]{0,60})$/

/** The word in a data attribute that could name a section; with `*` where Liquid completes it, with `#` where it counts. */
export function wordOf(value: string): string[] {
  if (/^[a-zA-Z][\w-]{1,60}$/.test(value)) return [value]
  const [, before, after = ''] = NUMBERED.exec(value) ?? []
  if (before) return [`${before}#${after}`]
  const begun = /^([a-zA-Z][\w-]{4,60})\{\{/.exec(value)?.[1]
  const ended = /\}\}([\w-]{5,60})$/.exec(value)?.[1]
  return [...(begun ? [`${begun}*`] : []), ...(ended ? [`*${ended}`] : [])]
}
