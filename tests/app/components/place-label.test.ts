import { expect, test } from 'vitest'
import { placeLabel } from '../../../app/components/place-label.ts'

test.each([
  [{ type: 'file', file: 'assets/a.js', line: 3 }, 'assets/a.js\u2060:\u20603'],
  [{ type: 'file', file: 'assets/ev\u202eil.js', line: 3 }, 'assets/ev⟨U+202E⟩il.js\u2060:\u20603'],
  [{ type: 'url', url: 'https://a.example/\u200b' }, 'https://a.example/⟨U+200B⟩'],
] as const)('the place %j reads as it is', (place, label) => {
  expect(placeLabel(place, key => key)).toBe(label)
})
