import { expect, test } from 'vitest'
import type { Facts } from '../../../engine/facts/facts.ts'
import { withSameMeaning } from '../../../engine/fixes/same-meaning.ts'

const PATH = 'snippets/a.liquid'

function changed(before: string, part: string, text: string, changes: readonly (keyof Facts)[]) {
  const from = before.indexOf(part)
  return withSameMeaning({ path: PATH, before, edits: [{ file: PATH, from, to: from + part.length, text }], changes })
}

test('a change of what it is meant to change passes', () => {
  expect(changed("a {% include 'b' %} {{ c }}", 'include', 'render', ['tags', 'renders'])).toBe("a {% render 'b' %} {{ c }}")
})

test.each([
  ['opens a quote that swallows what follows', '<p class="x">{{ b }}</p>', 'x', 'x">"', ['elements']],
  ['opens a comment', '<p>{{ a }}</p>{{ b }}', '{{ a }}', '{% comment %}', ['objects', 'tags']],
  ['changes facts that it is not meant to change', "{% include 'b' %}", 'include', 'render', ['tags']],
  ['ends a tag early', '<img alt="" src="a.png" class="b">', 'alt=""', 'alt="">', ['images']],
] as const)('one that %s is refused', (_, before, part, text, changes) => {
  expect(changed(before, part, text, changes)).toBeNull()
})
