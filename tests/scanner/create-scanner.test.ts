import { afterAll, expect, test } from 'vitest'
import { STARTING_BUDGETS } from '../../engine/budgets.ts'
import { createScanner } from '../../scanner/create-scanner.ts'

const scanner = createScanner({ threads: 2 })
afterAll(() => scanner.close())

const layout = '<head><script src="https://code.jquery.com/jquery-1.9.0.js"></script></head>{{ content_for_layout }}'

test('facts come back in the order of the files', async () => {
  const files = Array.from({ length: 40 }, (_, index) => ({
    path: `snippets/part-${index}.liquid`,
    text: `{% render 'part-${index + 1}' %}`.repeat(800),
  }))
  const facts = await scanner.extract(files)
  expect(facts.map(each => each?.renders[0]?.target)).toEqual(files.map((_, index) => ({ known: `part-${index + 1}` })))
})

test('a theme is scanned with all audits', async () => {
  const [facts] = await scanner.extract([{ path: 'layout/theme.liquid', text: layout }])
  if (!facts) throw new Error('no facts')
  const { findings } = await scanner.scan({
    files: [{ path: 'layout/theme.liquid', bytes: layout.length, facts }],
    others: { installedApps: [], budgets: STARTING_BUDGETS },
  })
  expect(findings.map(finding => finding.audit)).toContain('vulnerable-library')
})

test('a gatherer that failed crosses the threads as an Error', async () => {
  const { audits } = await scanner.scan({ files: [], others: { installedApps: new Error('scope denied'), budgets: STARTING_BUDGETS } })
  expect(audits.length).toBeGreaterThan(0)
})

test('work given to a closed scanner is refused', async () => {
  const closed = createScanner({ threads: 1 })
  await closed.close()
  await expect(closed.extract([{ path: 'assets/a.js', text: '' }])).rejects.toThrow('closed')
})
