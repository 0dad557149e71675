import { describe, expect, test } from 'vitest'
import { lexed } from './lexed.ts'

describe('Liquid', () => {
  test('tags and outputs are heard in order', () => {
    expect(lexed('{% if a %}{{ b }}{%- endif -%}')).toEqual(['tag if', 'output b', 'tag endif'])
  })

  test('what a comment, doc or schema holds is not code', () => {
    expect(lexed('{% comment %}{% render "x" %}{% endcomment %}')).toEqual([
      'tag comment',
      'raw comment {% render "x" %}',
      'tag endcomment',
    ])
    expect(lexed('{% doc %}{{ a }}{% enddoc %}')).toEqual(['tag doc', 'raw doc {{ a }}', 'tag enddoc'])
    expect(lexed('{% schema %}{"a": "{{"}{% endschema %}')).toEqual(['tag schema', 'raw schema {"a": "{{"}', 'tag endschema'])
  })

  test('comments nest, and a raw inside one hides its end tags', () => {
    expect(lexed('{% comment %}{% comment %}{% endcomment %}a{% endcomment %}{{ b }}').at(-1)).toBe('output b')
    expect(lexed('{% comment %}{% raw %}{% endcomment %}{% endraw %}{% endcomment %}{{ b }}').at(-1)).toBe('output b')
  })

  test('raw holds HTML but no Liquid', () => {
    expect(lexed('{% raw %}<b>{{ x }}</b>{% endraw %}')).toEqual([
      'tag raw',
      'raw raw <b>{{ x }}</b>',
      'element b',
      'close b',
      'tag endraw',
    ])
  })

  test('the statements of {% liquid %} are tags, its comments are not', () => {
    expect(lexed("{% liquid\n  assign a = 'x'\n  # render 'no'\n  comment\n    render 'no'\n  endcomment\n  echo a | upcase\n%}")).toEqual([
      'tag liquid',
      'tag assign',
      'tag #',
      'tag comment',
      'tag endcomment',
      'tag echo',
    ])
  })

  test('a statement of {% liquid %} goes on after a comma', () => {
    expect(lexed("{% liquid\n  render 'x',\n    a: 1,\n    b: 2\n  echo c\n%}")).toEqual(['tag liquid', 'tag render', 'tag echo'])
  })

  test('Liquid runs inside HTML comments', () => {
    expect(lexed('<!-- {% render "x" %} -->')).toEqual(['tag render', 'comment <!-- {% render "x" %} -->'])
  })
})

describe('HTML', () => {
  test('attributes keep their Liquid, whatever its quotes', () => {
    expect(lexed(`<a href="{{ "x" | t }}" class='a b' hidden data-n=1>`)).toEqual([
      'output "x" | t',
      'element a href={{ "x" | t }} class=a b hidden data-n=1',
    ])
  })

  test('each branch goes on where the block began', () => {
    expect(lexed('{% if a %}<p class="x">{% else %}<p>{% endif %}').filter(heard => heard.startsWith('element'))).toEqual([
      'element p class=x',
      'element p',
    ])
    expect(lexed('<p class="{% if a %}x"{% else %}y"{% endif %} id=z>').at(-1)).toBe('element p class={% if a %}x"{% else %}y id=z')
    expect(lexed('{% if a %}<p class="x"{% else %}<p{% endif %} id="z">').filter(heard => heard.startsWith('element'))).toEqual([
      'element p class=x …',
      'element p id=z',
    ])
  })

  test('a block after the name of an element holds attributes', () => {
    expect(lexed('<li{% if a %} class="b"{% endif %}>')).toEqual(['tag if', 'tag endif', 'element li class=b'])
  })

  test('the name of an element may be Liquid', () => {
    expect(lexed('<{{ tag }} id="a"></{{ tag }}>')).toEqual(['output tag', 'element {{ tag }} id=a', 'output tag', 'close {{ tag }}'])
  })

  test('scripts are text up to their end tag', () => {
    expect(lexed('<script>if (a < b) "<p>"</script><p>')).toEqual([
      'element script',
      'body script if (a < b) "<p>"',
      'close script',
      'element p',
    ])
  })

  test('conditional comments are comments', () => {
    expect(lexed('<!--[if lt IE 9]><script src="x"></script><![endif]--><p>')).toEqual([
      'comment <!--[if lt IE 9]><script src="x"></script><![endif]-->',
      'element p',
    ])
    expect(lexed('<!--[if !IE]><!--><p><!--<![endif]-->')).toEqual(['comment <!--[if !IE]><!-->', 'element p', 'comment <!--<![endif]-->'])
  })

  test('captured HTML does not disturb the tag that it stands in', () => {
    expect(lexed('<p {% capture c %}<b>{% endcapture %} id="a">').filter(heard => heard.startsWith('element'))).toEqual([
      'element b',
      'element p id=a',
    ])
  })
})

describe('errors', () => {
  test.each([
    ['{% if a %}', 'error unclosed-block if'],
    ['{% if a %}{% for b in c %}{% endif %}', 'error unclosed-block for endif'],
    ['{% endif %}', 'error unexpected-end endif'],
    ['{% else %}', 'error misplaced-branch else '],
    ['{% if a %}{% capture b %}{% else %}{% endcapture %}{% endif %}', 'error misplaced-branch else capture'],
    ['{% elseif a %}', 'error unknown-tag elseif'],
    ['{{ a ', 'error unclosed-output'],
    ['{{ a }\n{{ b }}', 'error unclosed-output'],
    ['{% assign a = 1', 'error unclosed-tag'],
    ['{% assign a = 1 }\n{% assign b = 2 %}', 'error unclosed-tag assign'],
    ['{% comment %}', 'error unclosed-raw comment'],
    ['{% liquid\n if a\n%}', 'error unclosed-block if'],
  ])('%s', (source, error) => {
    expect(lexed(source).filter(heard => heard.startsWith('error'))).toEqual([error])
  })

  test.each([
    '{% # {% render "x" %} %}',
    '{{ "a {{ b" }}',
    '{% if a || b %}{% endif %}',
    '{% case a %}{% when 1 %}{% else %}{% endcase %}',
    '{% for a in b %}{% else %}{% endfor %}',
    '{% style %}@media{a{{{ b }}}}{% endstyle %}',
    '{% form "x" %}{% paginate a by 2 %}{% endpaginate %}{% endform %}',
    '<script>var a = {{ b | json }}; if (c) { {%- if d -%} x {%- endif -%} }</script>',
    '{%comment%}{%endcomment%}{%-liquid-%}',
  ])('none in %s', source => {
    expect(lexed(source).filter(heard => heard.startsWith('error'))).toEqual([])
  })
})

test('hostile sources take linear time', () => {
  const pieces = [
    '{%',
    '{{',
    '{% if a %}',
    '<a ',
    '<a b="',
    '{% comment %}',
    '{% raw %}',
    '<!--',
    '<script>',
    '{% capture a %}',
    '{{ "',
    '[a[',
    '{% endif %}',
    '<{{ a }}',
  ]
  for (const piece of pieces) {
    const start = performance.now()
    lexed(piece.repeat(200_000 / piece.length))
    expect(performance.now() - start, piece).toBeLessThan(2000)
  }
})
