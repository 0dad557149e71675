import { inflateRawSync } from 'node:zlib'
import { isThemePath } from '../../shops/load-theme.ts'
import { type ThemeFile, themeFile } from '../../shops/theme.ts'

const END = 0x06054b50
const CENTRAL = 0x02014b50
const STORED = 0

/** The theme files of a ZIP at a URL, also when they lie in one folder of it; null when it is no ZIP. */
export async function readThemeZip(url: string, now: Date): Promise<ThemeFile[] | null> {
  const response = await fetch(url).catch(() => null)
  if (!response?.ok) return null
  const zip = Buffer.from(await response.arrayBuffer())
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'))
  if (end === -1 || zip.readUInt32LE(end) !== END) return null

  const files: ThemeFile[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let entry = 0; entry < zip.readUInt16LE(end + 10); entry++) {
    if (zip.readUInt32LE(at) !== CENTRAL) return null
    const nameLength = zip.readUInt16LE(at + 28)
    const path = pathInTheme(zip.toString('utf8', at + 46, at + 46 + nameLength))
    if (path) files.push(themeFile(path, readEntry(zip, at), now))
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return files
}

function readEntry(zip: Buffer, central: number): Buffer {
  const size = zip.readUInt32LE(central + 20)
  const local = zip.readUInt32LE(central + 42)
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(start, start + size)
  return zip.readUInt16LE(central + 10) === STORED ? Buffer.from(packed) : inflateRawSync(packed)
}

function pathInTheme(name: string): string | null {
  if (name.endsWith('/')) return null
  if (isThemePath(name)) return name
  const inner = name.slice(name.indexOf('/') + 1)
  return isThemePath(inner) ? inner : null
}
