import { expect, test } from 'vitest'
import { eachFile } from '../../engine/each-file.ts'
import { extract } from '../../engine/facts/extract.ts'
import { type FileInput, readTheme } from '../../engine/read-theme.ts'

const file = (path: string, text: string): FileInput => ({ path, bytes: text.length, facts: extract({ path, text }) })

const files = [
  file('layout/theme.liquid', '{{ content_for_layout }}'),
  ...Array.from({ length: 200 }, (_, at) => file(`snippets/s${String(at).padStart(3, '0')}.liquid`, '<p></p>')),
]

const counted = () => {
  const reads: string[] = []
  const read = eachFile(({ path }, reach) => {
    reads.push(path)
    return [`${path} ${reach.liveness(path)}`]
  })
  return { reads, read }
}

test('after an edit only files near the edited one are read again', () => {
  const { reads, read } = counted()
  const first = read(readTheme(files))
  expect(first).toEqual(files.map(({ path }) => `${path} ${path.startsWith('layout') ? 'live' : 'dead'}`))
  reads.length = 0
  expect(read(readTheme(files.with(150, file('snippets/s149.liquid', '<p>new</p>'))))).toEqual(first)
  expect(reads).toContain('snippets/s149.liquid')
  expect(reads.length).toBeLessThanOrEqual(32)
})

test('a file that leads elsewhere than before makes all files be read again, for their liveness may be another', () => {
  const { reads, read } = counted()
  read(readTheme(files))
  reads.length = 0
  const values = read(readTheme(files.with(0, file('layout/theme.liquid', `{{ content_for_layout }}{% render 's199' %}`))))
  expect(values.at(-1)).toBe('snippets/s199.liquid live')
  expect(reads).toEqual(files.map(({ path }) => path))
})

test('a file of another size is another file', () => {
  const { reads, read } = counted()
  read(readTheme(files))
  reads.length = 0
  read(readTheme(files.map(each => (each.path === 'snippets/s000.liquid' ? { ...each, bytes: 7000 } : each))))
  expect(reads).toContain('snippets/s000.liquid')
})
