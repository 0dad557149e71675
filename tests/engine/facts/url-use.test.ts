import { expect, test } from 'vitest'
import { extract } from '../../../engine/facts/extract.ts'

function uses(path: string, text: string): string[] {
  return extract({ path, text }).urls.map(({ host, use }) => `${host} ${use}`)
}

test.each([
  ['assets/a.css', '.a{background:url("data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E")}', ['www.w3.org text']],
  [
    'assets/a.scss',
    '// http://davidwalsh.name/a\n.a { background: url(https://cdn.example/b.png) }',
    ['davidwalsh.name text', 'cdn.example image'],
  ],
  ['assets/a.css', '@import "https://fonts.example/a.css";', ['fonts.example style']],
  ['assets/a.css', '@import url(https://fonts.example/a.css);', ['fonts.example style']],
  ['assets/a.css', "@font-face{font-family:A;src: url('https://fonts.example/a.woff2') format('woff2')}", ['fonts.example style']],
  ['assets/a.css', 'iframe[src^="https://player.example/video"]{display:none}', ['player.example text']],
  ['snippets/a.liquid', '<div style="background-image:url(https://cdn.example/b.jpg)"></div>', ['cdn.example image']],
  ['assets/a.js', 'console.log("To remove it see https://docs.example/how-to")', ['docs.example text']],
  ['assets/a.js', 'load("https://cdn.example/a")', ['cdn.example code']],
  [
    'snippets/a.liquid',
    '<iframe src="https://www.youtube.com/embed/{{ id }}?origin=https://plyr.io"></iframe>',
    ['www.youtube.com frame', 'plyr.io text'],
  ],
  ['snippets/a.liquid', '<link rel=stylesheet href=https://cdn.example/a.css>', ['cdn.example style']],
])('%s: %s', (path, text, expected) => {
  expect(uses(path, text)).toEqual(expected)
})
