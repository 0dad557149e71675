import { expect, test } from 'vitest'
import { hasBlockingScript, withBlockingScript, withoutBlockingScript } from '../../../emulator/frame/client/faults/theme-edits.ts'

const layout = '<html>\n<head>\n</head>\n</html>\n'

test('a blocking script goes into the head and out again without a trace', () => {
  const edited = withBlockingScript(layout)
  expect(hasBlockingScript(edited)).toBe(true)
  expect(edited.indexOf('<script src=')).toBeLessThan(edited.indexOf('</head>'))
  expect(withoutBlockingScript(edited)).toBe(layout)
})

test('a layout without a head is refused with that reason', () => {
  expect(() => withBlockingScript('{{ content_for_layout }}')).toThrow('layout/theme.liquid has no </head>')
})
