import { expect, test } from 'vitest'
import { parserBlockingScript } from '../../../engine/audits/parser-blocking-script.ts'
import { find, places } from './find.ts'

const page = (head: string, body: string) => ({
  'layout/theme.liquid': `<html><head>${head}</head>\n<body>{{ content_for_layout }}\n${body}</body></html>`,
})

test('a plain script in the body is found', () => {
  expect(places(find(parserBlockingScript, page('', '<script src="https://a.example/a.js"></script>')))).toEqual(['layout/theme.liquid:3'])
})

test('a plain script in a section is found', () => {
  const files = {
    ...page('', ''),
    'templates/index.json': '{"sections":{"a":{"type":"map"}},"order":["a"]}',
    'sections/map.liquid': '<div>\n<script src="https://maps.example/a.js"></script></div>',
  }
  expect(places(find(parserBlockingScript, files))).toEqual(['sections/map.liquid:2'])
})

test('what stands in the head is another audit, and what does not block is none', () => {
  const body = '<script src="a.js" defer></script><script>let a</script><script type="module" src="b.js"></script>'
  expect(find(parserBlockingScript, page('<script src="head.js"></script>', body))).toEqual([])
})
