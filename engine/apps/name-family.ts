import { sharesBeginning } from '../knowledge/match-app.ts'

/** How an app calls its files: beginnings of names, words parted by `-`. */
export type Family = { key: string; words: string[] }

const BACKUP = /(?:^|-)(?:backup|bak|bkp|bk|old|copy|original)(?:-|$)/
const LONG = 7
const SHORTEST = 4

/** `reploChunk.1a2b.liquid` as `replo-chunk-1a2b`. */
export function wordsOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/(?:\.(?:liquid|js|css|scss|json|min|png|jpe?g|svg|gif)){1,4}$/i, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}

/** What names of an app's files begin with: its own name, and the first word of files that the theme has of it, where no other app's begin so. */
export function familyOf(key: string, files: readonly string[]): Family {
  const name = key.slice(key.lastIndexOf('/') + 1).replace(/^unknown:/, '')
  const firsts = new Set(files.map(file => wordsOf(file).split('-')[0] ?? ''))
  const own = [...firsts].filter(first => first.length >= SHORTEST && (first === name || !sharesBeginning(first)))
  const isTelling = name.includes('-') || name.length >= LONG || firsts.has(name)
  return { key, words: [...(isTelling && !name.includes('.') ? [name] : []), ...own] }
}

/** Whether a file is called as an app calls its own, or is a backup that bears its name. */
export function isOfFamily(path: string, { words }: Family): boolean {
  const name = wordsOf(path)
  return words.some(word => {
    if (name === word || name.startsWith(`${word}-`)) return true
    const joined = word.replaceAll('-', '')
    if (joined.length > LONG && name.replaceAll('-', '').startsWith(joined)) return true
    return BACKUP.test(name) && `-${name}-`.includes(`-${word}-`)
  })
}
