const EXTENSION = /\.(?:js|mjs|css|scss|png|jpe?g|gif|svg|webp|avif|woff2?|ttf|eot|otf|ico|json|mp4|webm|mp3|pdf|txt|html?)\b/gi
const MAX_NAME = 120

function isNamePart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 95 ||
    code === 46 ||
    code === 64
  )
}

/** Words of a text that look like file names, told apart from what stands in [start, end) of `isSkipped`. */
export function mentionsIn(text: string, isSkipped: (offset: number) => boolean): string[] {
  const found = new Set<string>()
  EXTENSION.lastIndex = 0
  for (let match = EXTENSION.exec(text); match; match = EXTENSION.exec(text)) {
    let start = match.index
    while (start > 0 && match.index - start < MAX_NAME && isNamePart(text.charCodeAt(start - 1))) start--
    if (start < match.index && !isSkipped(match.index)) found.add(text.slice(start, match.index + match[0].length))
  }
  return [...found]
}
