const LOADED = /url\(\s{0,9}["']?([^"')\s]{1,300})|@import\s{1,9}["']([^"']{1,300})/g

/** Theme assets that a stylesheet in assets/ loads by a relative path. */
export function cssAssetsIn(text: string): { name: string; start: number; end: number }[] {
  return [...text.matchAll(LOADED)].flatMap(match => {
    const path = match[1] ?? match[2] ?? ''
    if (/^(?:[a-z]+:|\/\/|#|\{)/i.test(path) || path.includes('{{')) return []
    const name = path.replace(/[?#].*$/s, '').replace(/^.*\//s, '')
    return name ? [{ name, start: match.index, end: match.index + match[0].length }] : []
  })
}
