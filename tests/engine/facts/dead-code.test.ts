import { expect, test } from 'vitest'
import { extract } from '../../../engine/facts/extract.ts'

const snippet = (text: string) => extract({ path: 'snippets/a.liquid', text })
const CODE = '<script src="http://a.example/a.js"></script><script>document.write("x")</script>'

test.each([
  `{% if false %}${CODE}{% endif %}`,
  `{% unless true %}${CODE}{% endunless %}`,
  `{% if nil %}${CODE}{% endif %}`,
  `{% if 1 == 2 %}${CODE}{% endif %}`,
  `{% if 'a' == "b" %}${CODE}{% endif %}`,
  `{% if 3 <= 2 %}${CODE}{% endif %}`,
  `{% if false and settings.a %}${CODE}{% endif %}`,
  `{% if settings.a == 'x' and false %}${CODE}{% endif %}`,
  `{% if settings.a %}{% elsif false %}${CODE}{% endif %}`,
  `{% if true %}{% elsif settings.a %}${CODE}{% endif %}`,
  `{% if true %}{% else %}${CODE}{% endif %}`,
  `{% unless false %}{% else %}${CODE}{% endunless %}`,
  `{% case 'a' %}{% when 'b' %}${CODE}{% endcase %}`,
  `{% unless true %}{% if settings.a %}x{% else %}${CODE}{% endif %}{% endunless %}`,
])('%s never runs', text => {
  const { scripts, urls, risks } = snippet(text)
  expect(scripts.map(({ when }) => when)).toEqual(['never', 'never'])
  expect(urls.filter(({ live }) => live)).toEqual([])
  expect(risks).toEqual([])
})

test.each([
  `{% if true %}${CODE}{% endif %}`,
  `{% unless false %}${CODE}{% endunless %}`,
  `{% if false or settings.a %}${CODE}{% endif %}`,
  `{% if settings.a and true %}${CODE}{% endif %}`,
  `{% if settings.a == false %}${CODE}{% endif %}`,
  `{% if settings.a != nil and settings.b == false %}${CODE}{% endif %}`,
  `{% if false %}{% else %}${CODE}{% endif %}`,
  `{% if false %}x{% elsif settings.a %}${CODE}{% endif %}`,
  `{% unless true %}x{% endunless %}${CODE}`,
  `{% unless true %}{% if a %}x{% endif %}{% else %}${CODE}{% endunless %}`,
  `{% case 'a' %}{% when 'b', 'a' %}${CODE}{% endcase %}`,
  `{% case 'a' %}{% when settings.b %}${CODE}{% endcase %}`,
  `{% case 1 %}{% when '1' %}${CODE}{% endcase %}`,
  `{% if true | default: false %}${CODE}{% endif %}`,
])('%s may run', text => {
  const { scripts, urls, risks } = snippet(text)
  expect(scripts.map(({ when }) => when)).not.toContain('never')
  expect(urls.filter(({ live }) => live)).toHaveLength(1)
  expect(risks).toHaveLength(1)
})

test('what stands in both the branch that runs and the one that does not is no id twice', () => {
  const twice = (text: string) => snippet(text).risks.map(({ risk }) => risk)
  expect(twice('<p id="a"></p>{% unless true %}<p id="a"></p>{% endunless %}')).toEqual([])
  expect(twice('<p id="a"></p>{% unless a %}<p id="a"></p>{% endunless %}')).toEqual(['repeated-id'])
})
