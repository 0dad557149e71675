import { type Pick, pickFrom } from './names.ts'
import { PIECES } from './pieces.ts'

/** A kind of bad content; `size` is about how many characters it has. */
export type Shape = (random: () => number, size: number) => string

const POLLUTING = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'type',
  'blocks',
  'settings',
  'sections',
  'order',
  'current',
  'disabled',
]

function fill(piece: string, size: number): string {
  return piece.repeat(Math.max(1, Math.ceil(size / Math.max(1, piece.length))))
}

function several(random: () => number, most: number): string {
  const pick = pickFrom(random)
  return Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(PIECES)).join('')
}

function code(random: () => number, below: number): number {
  return Math.floor(random() * below)
}

function bytes(random: () => number, size: number): Uint8Array {
  return Uint8Array.from({ length: size }, () => code(random, 256))
}

/** A JSON value of about this many entries, with keys that are properties of every object. */
function pollutingJson(random: () => number, entries: number): string {
  const pick = pickFrom(random)
  let left = entries
  const value = (depth: number): string => {
    const kind = depth > 12 || left-- <= 0 ? 0 : code(random, 4)
    if (kind === 0)
      return pick([
        '1',
        'true',
        'null',
        '"a"',
        '"shopify://apps/a/blocks/b/01234567-89ab"',
        '-1e999',
        '"{% render \'a\' %}"',
        '"\\ud800"',
        '"\\u0000"',
      ])
    const members = Array.from({ length: 1 + code(random, 5) }, () =>
      kind === 1 ? value(depth + 1) : `"${pick(POLLUTING)}":${value(depth + 1)}`,
    )
    return kind === 1 ? `[${members.join(',')}]` : `{${members.join(',')}}`
  }
  const top = Array.from({ length: 1 + Math.floor(entries / 20) }, (_, at) => `"${pick(POLLUTING)}${at % 3 ? at : ''}":${value(1)}`)
  return `{${top.join(',')}}`
}

function nested(pick: Pick, size: number): string {
  const [open, close] = pick([
    ['{% if a %}', '{% endif %}'],
    ['{% for a in b %}', '{% endfor %}'],
    ['{% case a %}{% when 1 %}', '{% endcase %}'],
    ['{% capture a %}', '{% endcapture %}'],
    ['<div>', '</div>'],
    ['<svg><g>', '</g></svg>'],
    ['<div {% if a %}', '{% endif %}>'],
    ['{"blocks":{"a":', '}}'],
    ['{"sections":{"a":{"type":"a","blocks":', '}}}'],
    ['[', ']'],
    ['(', ')'],
    ['${`', '`}'],
    ['{{ a[', '] }}'],
    ['{% comment %}', '{% endcomment %}'],
    ['{% liquid\nif a\n', '\nendif\n%}'],
    ['/*', '*/'],
    ['<!--', '-->'],
  ] as const)
  const depth = Math.ceil(size / (open.length + close.length))
  return open.repeat(depth) + close.repeat(depth)
}

/** Every kind of bad file that has a name. */
export const SHAPES = {
  repeated: (random, size) => fill(several(random, 4), size),
  'repeated, then ended': (random, size) => several(random, 2) + fill(several(random, 2), size) + several(random, 3),
  'random pieces': (random, size) => Array.from({ length: Math.ceil(size / 6) }, () => several(random, 1)).join(''),
  'random characters': (random, size) =>
    Array.from({ length: size }, () => String.fromCharCode(code(random, random() < 0.9 ? 128 : 65_536))).join(''),
  binary: (random, size) => Buffer.from(bytes(random, size)).toString('utf8'),
  'broken UTF-8': (random, size) => Buffer.from(bytes(random, size).map(byte => (byte % 3 ? byte | 0x80 : byte & 0x7f))).toString('utf8'),
  'UTF-16 as it is': (random, size) => Buffer.from(fill(several(random, 8), size / 2), 'utf16le').toString('utf8'),
  nested: (random, size) => nested(pickFrom(random), size),
  'nested, never closed': (random, size) => nested(pickFrom(random), size * 2).slice(0, size),
  'polluting JSON': (random, size) => pollutingJson(random, size / 20),
  'JSON with comments': (random, size) =>
    `/* ${several(random, 3)} */\n${pollutingJson(random, size / 20).replaceAll(',', ', // a\n/* b */')}`,
  'schema of polluting JSON': (random, size) => `{% schema %}${pollutingJson(random, size / 20)}{% endschema %}`,
  numbers: (_, size) => `{"a":[${fill(`${'9'.repeat(400)}e${'9'.repeat(9)},`, size)}1]}`,
  'many settings': (_, size) =>
    `{"current":{"blocks":{${Array.from({ length: Math.ceil(size / 40) }, (_, at) => `"${at}":{"type":"a${at}","disabled":true}`).join(',')}}}}`,
  'many sections': (_, size) =>
    `{"sections":{${Array.from({ length: Math.ceil(size / 24) }, (_, at) => `"${at}":{"type":"a"}`).join(',')}},"order":[]}`,
  'base64 blob': (random, size) =>
    `a{background:url(data:image/png;base64,${Buffer.from(bytes(random, Math.ceil(size * 0.75))).toString('base64')})}`,
  'minified code': (random, size) =>
    fill(
      `!function(e,t){var n=${code(random, 99)};e.innerHTML=location.hash;t["a-b"](n,"c.js")}(a,b);/*! jQuery v1.9.${code(random, 9)} */`,
      size,
    ),
  entities: (random, size) => `<p title="${fill(pickFrom(random)(['&#x41;', '&amp;', '&lt;script&gt;', '&#9999999;']), size)}`,
  'source map': (random, size) =>
    `{"version":3,"mappings":"${fill(pickFrom(random)(['AAAA,', ';', 'gBAAgB']), size)}","sourcesContent":["jQuery v1.2.3"]}`,
  'renders of itself': (random, size) =>
    fill(`{% ${pickFrom(random)(['render', 'include', 'section', 'sections', 'layout'])} 'a' %}{% render a %}`, size),
  'assignments of each other': (_, size) =>
    Array.from({ length: Math.ceil(size / 40) }, (_, at) => `{% assign v${at + 1} = v${at} | append: v${at} %}`).join('') +
    '{% render v9 %}',
  'one name in a thousand branches': (_, size) =>
    Array.from({ length: Math.ceil(size / 40) }, (_, at) => `{% if a %}{% assign n = 'x${at}' %}{% endif %}`).join('') +
    fill('{% render n %}', size / 10),
  'one name of a thousand in a thousand branches': (_, size) => {
    const blocks = Math.ceil(size / 120)
    return `${Array.from({ length: blocks }, (_, at) => `{% if a %}{% assign x = 'a' %}{% assign y = x %}{% assign z${at} = y %}{% render z${at} %}{% endif %}`).join('')}`
  },
  'thousands of filters': (random, size) =>
    `{% assign a = 'a' ${fill(pickFrom(random)(["| append: 'a'", '| append: a', "| replace: 'a', 'aa'", '| upcase', '| nil']), size)} %}{% render a %}`,
  'thousands of attributes': (random, size) =>
    `<${pickFrom(random)(['img', 'script', 'link', 'a', 'input'])} ${Array.from({ length: Math.ceil(size / 20) }, (_, at) => `a${at}="{{ b }}"`).join(' ')} src="a" href="b">`,
  'one attribute of thousands of outputs': (random, size) =>
    `<${pickFrom(random)(['img src', 'script src', 'link rel="stylesheet" href', 'a href'])}="${fill("{{ 'a' }}", size)}">`,
  'a statement that goes on after many blank lines': (_, size) => `{% liquid\nrender a,${fill('\n', size)}b: 1\n%}`,
  'ends of scripts': (random, size) =>
    `<script>${fill(pickFrom(random)(['</script', '</scrip>', '<!--<script>', ']]>', '</script\u0000>']), size)}`,
} satisfies Record<string, Shape>

export type ShapeName = keyof typeof SHAPES

export const SHAPE_NAMES = Object.keys(SHAPES).filter((name): name is ShapeName => Object.hasOwn(SHAPES, name))
