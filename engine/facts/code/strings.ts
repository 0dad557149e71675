const QUOTED = /["'`]([a-zA-Z][\w-]{1,60})["'`]/g
const ASKED = /\b(?:section_id|sections|section|view)=([\w,%-]{2,200})/g
const RENDERS_SECTIONS = /section_id|sections=|sections_url|[?&]view=|getSectionsToRender|\bsections\s*:/

/** Quoted words that could name a section: all of them where sections are fetched, else only those with a hyphen or underscore. */
export function stringsIn(text: string): string[] {
  const all = RENDERS_SECTIONS.test(text)
  const found = new Set<string>()
  for (const [, word = ''] of text.matchAll(QUOTED)) if (all || word.includes('-') || word.includes('_')) found.add(word)
  for (const [, words = ''] of text.matchAll(ASKED)) for (const word of words.split(/,|%2C/i)) found.add(word)
  return [...found]
}
