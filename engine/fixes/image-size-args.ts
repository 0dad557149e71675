import type { Expression, Filter } from '../lexer/markup.ts'

export type SizeProblem = { because: 'size-dynamic' | 'size-fits-box' | 'no-replacement'; size: string }

const LARGEST = 5760
const SIZE = /^(\d*)x(\d*)$/
const NAMED_BOXES = ['pico', 'icon', 'thumb', 'small', 'compact', 'medium', 'large', 'grande']
/** All that img_url takes beside its size. */
const KNOWN = new Set(['crop', 'scale', 'format'])

/** The arguments of image_url that give what an old image filter gives, or why there are none. */
export function imageUrlArguments({ args, named }: Filter): string | SizeProblem {
  if (args.length > 1 || named.some(({ name, value }) => !KNOWN.has(name) || value.type === 'lookup'))
    return { because: 'size-dynamic', size: '' }
  const [first] = args
  if (first && first.type !== 'string') return { because: 'size-dynamic', size: '' }
  const size = first ? first.value.trim() : 'small'
  const given = (name: string) => named.find(argument => argument.name === name)?.value
  const dimensions = dimensionsOf(size, given('scale'), given('crop') !== undefined)
  if (typeof dimensions !== 'string') return dimensions
  const others = named.filter(({ name }) => name !== 'scale').map(({ name, value }) => `, ${name}: ${written(value)}`)
  return dimensions + others.join('')
}

function dimensionsOf(size: string, scale: Expression | undefined, isCropped: boolean): string | SizeProblem {
  // An image is never scaled up, and none can be wider: this is the image as it is.
  if (size === 'master' && !scale) return isCropped ? { because: 'no-replacement', size } : `width: ${LARGEST}`
  if (NAMED_BOXES.includes(size)) return { because: 'size-fits-box', size }
  const [, width = '', height = ''] = SIZE.exec(size) ?? []
  if (!width && !height) return { because: 'size-dynamic', size }
  if (width && height && !isCropped) return { because: 'size-fits-box', size }
  const factor = scale ? Number(literalOf(scale)) : 1
  const pixels = [width, height].map(side => Number(side) * factor)
  if (!Number.isInteger(factor) || factor < 1 || pixels.some(side => side > LARGEST)) return { because: 'no-replacement', size }
  const [wide = 0, high = 0] = pixels
  if (!wide && !high) return { because: 'no-replacement', size }
  return [...(wide ? [`width: ${wide}`] : []), ...(high ? [`height: ${high}`] : [])].join(', ')
}

function literalOf(expression: Expression): string {
  return expression.type === 'lookup' ? '' : expression.value
}

function written(expression: Expression): string {
  return expression.type === 'string' ? `'${expression.value}'` : literalOf(expression)
}
