const IMPORTED = /(?:\bfrom|\bimport)\s{0,9}\(?\s{0,9}["']([^"'\n]{1,300})["']/g

/** Files that a module in assets/ imports: `./x.js`, or a bare name that an import map may resolve. */
export function jsAssetsIn(text: string): { name: string; start: number; end: number }[] {
  return [...text.matchAll(IMPORTED)].flatMap(match => {
    const path = match[1] ?? ''
    if (/^(?:[a-z]+:|\/\/)/i.test(path)) return []
    const name = path.replace(/[?#].*$/s, '').replace(/^.*\//s, '')
    if (!name) return []
    return [{ name: /\.\w{2,4}$/.test(name) ? name : `${name}.js`, start: match.index, end: match.index + match[0].length }]
  })
}
