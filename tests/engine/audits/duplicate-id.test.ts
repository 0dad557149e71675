import { expect, test } from 'vitest'
import { duplicateId } from '../../../engine/audits/duplicate-id.ts'
import { find, LAYOUT } from './find.ts'

const theme = (code: string, more: Record<string, string> = {}) => ({
  'layout/theme.liquid': LAYOUT,
  'templates/product.liquid': code,
  ...more,
})

test.each([
  ['twice', '<p id="a"></p>\n<p id="a"></p>', [2]],
  ['once, and once more under a condition', '<p id="a"></p>\n{% if x %}<p id="a"></p>{% endif %}', [2]],
  ['under a condition, and once after it', '{% if x %}<p id="a"></p>{% endif %}\n<p id="a"></p>', [2]],
  ['twice in one branch', '{% if x %}<p id="a"></p>\n<p id="a"></p>{% else %}<p id="a"></p>{% endif %}', [2]],
  ['in a loop', '{% for product in collection.products %}\n<p id="a"></p>{% endfor %}', [2]],
  ['in a loop under a condition', '{% if x %}{% for product in collection.products %}\n<p id="a"></p>{% endfor %}{% endif %}', [2]],
])('an id that stands %s is found', (_, code, lines) => {
  expect(find(duplicateId, theme(code))).toMatchObject([{ place: { lines }, measured: { shown: 'a' } }])
})

test.each([
  ['in branches that exclude each other', '{% if x %}<p id="a"></p>{% else %}<p id="a"></p>{% endif %}'],
  ['in cases', "{% case x %}{% when 1 %}<p id='a'></p>{% when 2 %}<p id='a'></p>{% endcase %}"],
  ['under two conditions that may exclude each other', '{% if x %}<p id="a"></p>{% endif %}{% unless x %}<p id="a"></p>{% endunless %}'],
  ['under a condition in a loop', '{% for x in y %}{% if x.a %}<p id="a"></p>{% endif %}{% endfor %}'],
  ['in a loop of one', '{% for x in y limit: 1 %}<p id="a"></p>{% endfor %}'],
  ['in a loop that breaks off', '{% for x in y %}<p id="a"></p>{% break %}{% endfor %}'],
  ['where a loop is empty', '{% for x in y %}{% else %}<p id="a"></p>{% endfor %}'],
  ['with a variable', '{% for x in y %}<p id="a-{{ x.id }}"></p>{% endfor %}'],
  ['in a comment', '<p id="a"></p><!-- <p id="a"></p> -->{% comment %}<p id="a"></p>{% endcomment %}'],
  ['in a template element and without scripts', '<p id="a"></p><template><p id="a"></p></template><noscript><p id="a"></p></noscript>'],
  ['in what is kept for later', '{% capture x %}<p id="a"></p>{% endcapture %}<p id="a"></p>'],
  ['in a drawing', '<svg><path id="a"></path></svg><svg><path id="a"></path></svg>'],
  ['in a script', '<p id="a"></p><script>x = \'<p id="a"></p>\'</script>'],
  ['in either spelling of one tag', '<p {% if x %}id="a"{% else %}id="a"{% endif %}></p>'],
])('an id %s is not', (_, code) => {
  expect(find(duplicateId, theme(code))).toEqual([])
})

test('what an app wrote, and what no page shows, is nobody’s to mend', () => {
  const twice = '<p id="a"></p><p id="a"></p>'
  expect(
    find(duplicateId, theme("{% render 'judgeme_core' %}", { 'snippets/judgeme_core.liquid': twice, 'snippets/dead.liquid': twice })),
  ).toEqual([])
})
