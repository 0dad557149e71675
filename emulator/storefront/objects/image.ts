const WIDTH = 1600
const HEIGHT = 1200

/** Liquid's `image`; the picture itself is drawn when it is asked for. */
export function imageObject(name: string, alt: string, position: number) {
  return {
    id: 33_000_000_000 + [...name].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1_000_000_000, 7),
    src: `files/${name}`,
    alt,
    position,
    width: WIDTH,
    height: HEIGHT,
    aspect_ratio: WIDTH / HEIGHT,
    presentation: { focal_point: '50.0% 50.0%' },
  }
}

/** A picture in the shop's colours, whatever its name ends with. */
export function drawImage(name: string, width: number): string {
  const hue = [...name].reduce((sum, character) => sum + character.charCodeAt(0) * 7, 0) % 360
  const height = Math.round((width * HEIGHT) / WIDTH)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 160 120">
<rect width="160" height="120" fill="hsl(${hue} 30% 88%)"/>
<circle cx="80" cy="66" r="34" fill="hsl(${hue} 32% 62%)"/><ellipse cx="80" cy="50" rx="34" ry="10" fill="hsl(${hue} 36% 74%)"/>
</svg>`
}
