// Characters that change how code reads without being seen: controls, zero-width and bidirectional marks.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** A line of a theme's code with its unseen characters shown by their names, so that it reads as the browser runs it. */
export function visibleCode(line: string): string {
  return line.replace(/\r$/, '').replace(UNSEEN, character => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
}

/** The same for a name or sentence, which is one line: what would break it shows too. */
export function visibleLine(text: string): string {
  return visibleCode(text).replace(/[\t\n\r]/g, character => `⟨U+000${character.charCodeAt(0).toString(16).toUpperCase()}⟩`)
}
