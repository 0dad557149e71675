import { expect, test } from 'vitest'
import { emptyFacts } from '../../engine/facts/empty-facts.ts'
import { perFiles } from '../../engine/per-files.ts'
import type { ThemeFile } from '../../engine/theme.ts'

const snippet = (path: string, bytes: number): ThemeFile => ({ path, bytes, facts: emptyFacts('snippet', 'liquid') })

const [first, middle, last] = [snippet('snippets/a.liquid', 1), snippet('snippets/b.liquid', 1), snippet('snippets/c.liquid', 1)]

const counted = () => {
  const reads: number[] = []
  const read = perFiles(
    (file, before) => file.path === before.path,
    files => reads.push(files.length),
  )
  return { reads, read }
}

test('files are read together once, whichever of them is edited', () => {
  const { reads, read } = counted()
  for (const files of [
    [first, middle, last],
    [first, snippet(middle.path, 2), last],
    [snippet(first.path, 2), middle, last],
    [first, middle, snippet(last.path, 2)],
  ])
    read(files)
  expect(reads).toEqual([3])
})

test('files are read again when what matters of one has changed, and when one comes or goes', () => {
  const { reads, read } = counted()
  for (const files of [[first, middle, last], [first, snippet('snippets/other.liquid', 1), last], [first, last], []]) read(files)
  expect(reads).toEqual([3, 3, 2, 0])
})
