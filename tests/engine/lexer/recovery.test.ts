import { describe, expect, test } from 'vitest'
import { extract } from '../../../engine/facts/extract.ts'
import { lexed } from './lexed.ts'

/** The scripts of a page that a browser may load, by their `src`. */
function loaded(source: string): string[] {
  const { scripts } = extract({ path: 'layout/theme.liquid', text: source })
  return scripts.flatMap(({ src, loading }) => (src && 'known' in src && loading !== 'inert' ? [src.known] : []))
}

const NEXT = '<script src="next.js"></script>'

describe('scripts', () => {
  test.each([
    ['a condition leaves one open', `{% if a %}<script src="a.js">{% endif %}${NEXT}`, ['a.js', 'next.js']],
    ['a loop leaves one open', `{% for a in b %}<script src="a.js">{% endfor %}<p>${NEXT}`, ['a.js', 'next.js']],
    ['no branch ends it', `{% if a %}<script src="a.js">{% elsif b %}<script src="b.js">{% endif %}${NEXT}`, ['a.js', 'b.js', 'next.js']],
    [
      'each branch begins it',
      `{% if a %}<script src="a.js">{% else %}<script src="b.js">{% endif %}</script>${NEXT}`,
      ['a.js', 'b.js', 'next.js'],
    ],
    ['only the last branch begins it', `{% if a %}{% else %}<script src="a.js">{% endif %}</script>${NEXT}`, ['a.js', 'next.js']],
    ['another condition ends it', `{% if a %}<script src="a.js">{% endif %}{% if a %}</script>{% endif %}${NEXT}`, ['a.js', 'next.js']],
    ['nothing ends it', `<script src="a.js">${NEXT}${NEXT}`, ['a.js', 'next.js']],
    ['it closes itself', `<script src="a.js"/>${NEXT}${NEXT}`, ['a.js', 'next.js']],
    ['its text names another', `<script>write('<script src="a.js"><\\/script>')</script>${NEXT}`, ['next.js']],
    [
      'its text, under a condition, names another',
      `{% if a %}<script>{% endif %}write('<script src="a.js"><\\/script>'){% if a %}</script>{% endif %}`,
      [],
    ],
    ['its attributes stand under conditions', `<script {% if a %}src="a.js"{% else %}async src="b.js"{% endif %}></script>`, ['a.js']],
    ['a Liquid string holds its end', `<script>x = {{ '</script>' | json }}; y = 1</script>${NEXT}`, ['next.js']],
    ['it stands in a template', `<template>${NEXT}</template><svg><script>a</script></svg>${NEXT}`, ['next.js']],
    ['it stands in noscript', `<noscript>${NEXT}</noscript>${NEXT}`, ['next.js']],
    ['only a condition opens noscript', `{% if a %}<noscript>{% endif %}${NEXT}{% if a %}</noscript>{% endif %}`, ['next.js']],
    ['one branch opens noscript', `{% if a %}<noscript><img>{% else %}${NEXT}{% endif %}`, ['next.js']],
  ])('%s', (_, source, scripts) => {
    expect(loaded(source)).toEqual(scripts)
  })
})

describe('comments', () => {
  test.each([
    ['a condition opens one', `{% if a %}<!--{% endif %}${NEXT}{% if a %}-->{% endif %}`, ['next.js']],
    ['nothing ends one', `<!-- a ${NEXT}`, []],
    ['--!> ends one', `<!-- a --!>${NEXT}`, ['next.js']],
    ['only other browsers read on', `<!--[if !IE]><!-->${NEXT}<!--<![endif]-->`, ['next.js']],
    ['only old browsers read it', `<!--[if lt IE 9]>${NEXT}<![endif]-->`, []],
    ['a Liquid comment with a note', `{% comment note %}${NEXT}{% endcomment %}${NEXT}`, ['next.js']],
    ['an inline comment', `{% # ${NEXT} %}${NEXT}`, ['next.js']],
    ['a documentation', `{% doc %}${NEXT}{% enddoc %}${NEXT}`, ['next.js']],
    ['a comment in {% liquid %}', `{% liquid\ncomment\n${NEXT}\nendcomment\n%}${NEXT}`, ['next.js']],
    ['a Liquid comment that nothing ends hides nothing', `{% comment %}${NEXT}`, ['next.js']],
    ['a schema that nothing ends hides nothing', `{% schema %}${NEXT}`, ['next.js']],
  ])('%s', (_, source, scripts) => {
    expect(loaded(source)).toEqual(scripts)
  })
})

test('a script that a condition leaves open is text up to the end of the condition', () => {
  expect(lexed('{% if a %}<script src="a.js"> {% endif %}<script>b</script>')).toEqual([
    'tag if',
    'element script src=a.js',
    'body script  ',
    'tag endif',
    'element script',
    'body script b',
    'close script',
  ])
})

test('many scripts left open are read in linear time', () => {
  const start = process.cpuUsage()
  lexed('{% if a %}<script src="a.js">{% endif %}'.repeat(20_000))
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000)
})
