import { expect, test } from 'vitest'
import { unsizedImage } from '../../../engine/audits/unsized-image.ts'
import { find, LAYOUT } from './find.ts'

const body = (code: string) => ({ 'layout/theme.liquid': LAYOUT.replace('<body>', `<body>\n${code}\n`) })

test('images without dimensions are one finding a file, with every line', () => {
  const found = find(unsizedImage, body(`<img src="a.png">\n<img src="b.png" width="10">\n{{ 'c.png' | asset_url | img_tag }}`))
  expect(found.map(({ place, measured }) => [place, measured.count])).toEqual([
    [{ type: 'file', file: 'layout/theme.liquid', line: 2, lines: [2, 3, 4] }, 3],
  ])
})

test.each([
  ['sized', '<img src="a.png" width="10" height="10">'],
  ['sized by Liquid', '<img src="{{ i | image_url: width: 100 }}" width="{{ i.width }}" height="{{ i.height }}">'],
  ['sized by its style', '<img src="a.png" style="aspect-ratio: 1 / 1">'],
  ['written by image_tag', '{{ image | image_url: width: 300 | image_tag }}'],
  ['commented out', '<!-- <img src="a.png"> -->'],
  ['a placeholder', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">'],
])('an image that is %s is not found', (_, code) => {
  expect(find(unsizedImage, body(code))).toEqual([])
})

test('a dead file shows no image', () => {
  expect(find(unsizedImage, { ...body(''), 'snippets/old.liquid': '<img src="a.png">' })).toEqual([])
})
