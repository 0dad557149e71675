import { expect, test } from 'vitest'
import { emptyFacts } from '../../engine/facts/empty-facts.ts'
import { perFile } from '../../engine/per-file.ts'

test('a file is read again only when its facts, its name or its size is another', () => {
  const reads: string[] = []
  const read = perFile(({ path }) => reads.push(path))
  const file = { path: 'snippets/a.liquid', bytes: 1, facts: emptyFacts('snippet', 'liquid') }
  for (const each of [
    file,
    { ...file },
    { ...file, facts: { ...file.facts } },
    { ...file, path: 'snippets/b.liquid' },
    { ...file, bytes: 2 },
  ])
    read(each)
  expect(reads).toEqual(['snippets/a.liquid', 'snippets/a.liquid', 'snippets/b.liquid', 'snippets/a.liquid'])
})
