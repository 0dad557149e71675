import { expect, test } from 'vitest'
import { imageSizeIn } from '../../scanner/image-size-in.ts'

const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000258000001900806000000', 'hex')
const GIF = Buffer.from('474946383961580290010000', 'hex')
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0001108019002580301220002110103110100', 'hex')
const WEBP = Buffer.from('52494646000000005745425056503858 0a000000 00000000 570200 8f0100'.replaceAll(' ', ''), 'hex')

test.each([
  ['PNG', PNG],
  ['GIF', GIF],
  ['JPEG', JPEG],
  ['WebP', WEBP],
  ['SVG', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="600" height="400px">')],
])('%s tells its pixels', (_, bytes) => {
  expect(imageSizeIn(bytes)).toEqual({ width: 600, height: 400 })
})

test.each([
  ['a text', Buffer.from('hello')],
  ['nothing', Buffer.alloc(0)],
  ['a cut PNG', PNG.subarray(0, 20)],
  ['an SVG with a share of its place', Buffer.from('<svg width="100%" height="100%">')],
  ['a photograph that may be turned', Buffer.from('ffd8ffe10010457869660000ffc0001108019002580301', 'hex')],
])('%s tells none', (_, bytes) => {
  expect(imageSizeIn(bytes)).toBeNull()
})
