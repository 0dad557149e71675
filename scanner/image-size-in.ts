import type { ImageSize } from '../engine/fixes/fix-context.ts'

/** The pixels that the first bytes of a PNG, GIF, WebP, JPEG or SVG tell. */
export function imageSizeIn(head: Buffer): ImageSize | null {
  const size = pngSize(head) ?? gifSize(head) ?? webpSize(head) ?? jpegSize(head) ?? svgSize(head)
  return size && size.width > 0 && size.height > 0 ? size : null
}

function pngSize(head: Buffer): ImageSize | null {
  if (head.length < 24 || head.toString('latin1', 1, 4) !== 'PNG') return null
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) }
}

function gifSize(head: Buffer): ImageSize | null {
  if (head.length < 10 || head.toString('latin1', 0, 3) !== 'GIF') return null
  return { width: head.readUInt16LE(6), height: head.readUInt16LE(8) }
}

function webpSize(head: Buffer): ImageSize | null {
  if (head.length < 30 || head.toString('latin1', 0, 4) !== 'RIFF' || head.toString('latin1', 8, 12) !== 'WEBP') return null
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 }
    case 'VP8L': {
      const bits = head.readUInt32LE(21)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8 ':
      return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff }
    default:
      return null
  }
}

const NO_FRAME = new Set([0xc4, 0xc8, 0xcc])

/** A JPEG that may be turned by its EXIF data tells sides that nobody sees: then none. */
function jpegSize(head: Buffer): ImageSize | null {
  if (head.length < 4 || head.readUInt16BE(0) !== 0xffd8) return null
  for (let at = 2; at + 9 < head.length; ) {
    if (head[at] !== 0xff) return null
    const marker = head.readUInt8(at + 1)
    if (marker === 0xe1) return null
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.has(marker))
      return { width: head.readUInt16BE(at + 7), height: head.readUInt16BE(at + 5) }
    at += 2 + head.readUInt16BE(at + 2)
  }
  return null
}

function svgSize(head: Buffer): ImageSize | null {
  const tag = /<svg\b[^>]{0,4000}>/.exec(head.toString('utf8', 0, 16_384))?.[0]
  if (!tag) return null
  const [width, height] = [pixels(tag, 'width'), pixels(tag, 'height')]
  return width && height ? { width, height } : null
}

function pixels(tag: string, name: string): number {
  return Math.round(Number(new RegExp(`\\s${name}=["'](\\d+(?:\\.\\d+)?)(?:px)?["']`).exec(tag)?.[1] ?? 0))
}
