/** At most so many characters, the last of them an ellipsis where some are left out; never half a character. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  const end = most - 1
  return `${text.slice(0, isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end)}…`
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}
