type Rgb = { red: number; green: number; blue: number }

export const colorFilters = {
  color_to_rgb: (color: unknown) => show(parse(color), null),
  color_to_hex: (color: unknown) => String(color),
  color_modify: (color: unknown, part: unknown, value: unknown) => (part === 'alpha' ? show(parse(color), Number(value)) : String(color)),
  hex_to_rgba: (color: unknown, alpha: unknown) => show(parse(color), alpha === undefined ? 1 : Number(alpha)),
  color_brightness: (color: unknown) => brightness(parse(color)),
  brightness: (color: unknown) => brightness(parse(color)),
  color_lighten: (color: unknown, percent: unknown) => show(shift(parse(color), Number(percent)), null),
  color_darken: (color: unknown, percent: unknown) => show(shift(parse(color), -Number(percent)), null),
  color_mix: (color: unknown) => String(color),
  color_contrast: (color: unknown) => brightness(parse(color)),
}

function parse(color: unknown): Rgb {
  const hex = String(color ?? '').replace('#', '')
  const full = hex.length === 3 ? [...hex].map(digit => digit + digit).join('') : hex
  const part = (start: number) => Number.parseInt(full.slice(start, start + 2), 16) || 0
  return { red: part(0), green: part(2), blue: part(4) }
}

function shift({ red, green, blue }: Rgb, percent: number): Rgb {
  const by = (value: number) => Math.max(0, Math.min(255, Math.round(value + (255 * percent) / 100)))
  return { red: by(red), green: by(green), blue: by(blue) }
}

const show = ({ red, green, blue }: Rgb, alpha: number | null) =>
  alpha === null ? `rgb(${red}, ${green}, ${blue})` : `rgba(${red}, ${green}, ${blue}, ${alpha})`
const brightness = ({ red, green, blue }: Rgb) => Math.round((red * 299 + green * 587 + blue * 114) / 1000)
