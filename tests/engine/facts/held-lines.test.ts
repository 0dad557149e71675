import { expect, test } from 'vitest'
import { extract } from '../../../engine/facts/extract.ts'

const heldIn = (lines: readonly string[]) =>
  extract({ path: 'snippets/a.liquid', text: lines.join('\n') }).heldLines.map(line => lines[line - 1])

test.each([
  ['a block on several lines', ['{% if a %}', 'x', '{% else %}', 'y', '{% endif %}'], ['{% if a %}', '{% else %}', '{% endif %}']],
  ['a block on one line', ['{% if a %}{{ b }}{% else %}c{% endif %}'], []],
  ['an element on several lines', ['<div>', '{{ x }}', '</div>'], ['<div>', '</div>']],
  ['elements on one line, and what needs no end', ['<div><img src="a"></div>', '<script src="a.js"></script>', '<link href="b">'], []],
  ['a call beside the end of the page', ["{% render 'x' %}</body>"], ["{% render 'x' %}</body>"]],
  ['an output on several lines', ['{{ a', '| b', '}}'], ['{{ a', '}}']],
  ['what stands in comments', ['<!-- <div> -->', '{% comment %}<div>{% endcomment %}'], []],
])('%s', (_, lines, held) => {
  expect(heldIn(lines)).toEqual(held)
})
