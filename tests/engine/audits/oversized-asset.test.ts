import { expect, test } from 'vitest'
import { oversizedAsset } from '../../../engine/audits/oversized-asset.ts'
import { find, LAYOUT } from './find.ts'

const loading = (name: string) => ({ 'layout/theme.liquid': LAYOUT.replace('<body>', `<body><img src="{{ '${name}' | asset_url }}">`) })

test.each([
  ['hero.png', 1_500_000, 'major'],
  ['hero.jpg', 400_000, 'minor'],
  ['font.woff2', 120_000, 'minor'],
  ['film.mp4', 9_000_000, 'major'],
])('%s of %i bytes is %s', (name, bytes, severity) => {
  const found = find(oversizedAsset, { ...loading(name), [`assets/${name}`]: bytes })
  expect(found.map(({ severity, measured }) => [severity, measured.bytes])).toEqual([[severity, bytes]])
})

test('a long script is heavy', () => {
  const files = {
    'layout/theme.liquid': LAYOUT.replace('<head>', '<head><script src="{{ \'app.js\' | asset_url }}" defer></script>'),
    'assets/app.js': 'let a = 1;\n'.repeat(20_000),
  }
  expect(find(oversizedAsset, files).map(finding => finding.severity)).toEqual(['minor'])
})

test('small assets, dead ones and files of other kinds are not heavy', () => {
  expect(
    find(oversizedAsset, { ...loading('hero.png'), 'assets/hero.png': 90_000, 'assets/dead.png': 9_000_000, 'assets/x.pdf': 9_000_000 }),
  ).toEqual([])
})
