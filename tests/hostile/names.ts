/** What a name inside a theme folder may be: tricks with paths, with JavaScript's own words, with look-alikes. */
export const NAMES: readonly string[] = [
  ...[
    'a',
    'b',
    'theme',
    'constructor',
    '__proto__',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'then',
    'undefined',
    'null',
    'NaN',
  ],
  ...[
    '..',
    '../../etc/passwd',
    '../snippets/a',
    '/etc/passwd',
    'C:\\a',
    '..\\..\\a',
    './a',
    'a/../b',
    'a//b',
    '%2e%2e%2fa',
    '.',
    '',
    ' ',
    '~',
  ],
  ...[
    'a\u0000b',
    'a\nb',
    'a\r\n::error::b',
    'a\u001b[2Jb',
    '\u202egnp.exe',
    'a\u200bb',
    'сart',
    'cart',
    'CART',
    'é',
    'e\u0301',
    'İ',
    '\ud800',
  ],
  ...[
    'a*',
    '*',
    'a?b#c',
    'a%b',
    'a:b',
    'a,b',
    "a'b",
    'a"b',
    'a<img src=x onerror=alert(1)>',
    '${a',
    '{{ a }}',
    'a|b',
    'a\\',
    'x'.repeat(5000),
  ],
]

const PLACES: readonly [folder: string, endings: readonly string[]][] = [
  ['layout', ['.liquid']],
  ['templates', ['.liquid', '.json']],
  ['sections', ['.liquid', '.json']],
  ['blocks', ['.liquid']],
  ['snippets', ['.liquid', '.js.liquid', '.css.liquid', ' .liquid']],
  ['assets', ['.js', '.css', '.js.liquid', '.css.liquid', '.scss.liquid', '.min.js', '.svg', '.json', '.map', '.png', '']],
  ['config', ['/settings_data.json', '.json']],
  ['locales', ['.json', '.schema.json']],
  ['', ['', '.liquid', '.json']],
]

export type Pick = <T>(list: readonly T[]) => T

export function pickFrom(random: () => number): Pick {
  return list => {
    const picked = list[Math.floor(random() * list.length)]
    if (picked === undefined) throw new Error('nothing to pick from')
    return picked
  }
}

/** A path as a theme might list it, plain more often than not. */
export function hostilePath(random: () => number): string {
  const pick = pickFrom(random)
  const [folder, endings] = pick(PLACES)
  if (folder === 'config' && random() < 0.5) return 'config/settings_data.json'
  return `${folder}/${random() < 0.5 ? pick(NAMES) : 'a'}${pick(endings)}`
}
