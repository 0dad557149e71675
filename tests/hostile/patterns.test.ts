import { expect, test } from 'vitest'
import { baitFor } from './bait.ts'
import { readEnginePatterns } from './engine-patterns.ts'

const SIZE = 4000
const SUSPICIOUS_MS = 2
const MOST_GROWTH = 3
const TRIES = 5

/** These read what we wrote ourselves: our patterns, and messages through FormatJS. */
const OURS = ['engine/facts/code/literal-of.ts', 'built: [ \\xA0\\u1680']

/** Milliseconds of processor that looking through a text takes; the least of some tries, since the machine has other things to do. */
function costOf(pattern: RegExp, text: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let tried = 0; tried < TRIES && least >= SUSPICIOUS_MS; tried++) {
    const start = process.threadCpuUsage()
    // A sticky pattern looks at one place only.
    if (pattern.sticky) pattern.test(text)
    else text.replace(pattern, '')
    const { user, system } = process.threadCpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** Baits of which twice as much takes more than three times as long. */
function worseThanLinear({ source, flags, sticky }: RegExp): string[] {
  const pattern = new RegExp(source, sticky ? flags : `${flags.replace('g', '')}g`)
  const longer = baitFor(pattern, 2 * SIZE)
  return [...baitFor(pattern, SIZE)].flatMap(text => {
    const twice = longer.next().value ?? ''
    const grows = () => {
      const once = costOf(pattern, text)
      return once >= SUSPICIOUS_MS && costOf(pattern, twice) > MOST_GROWTH * once
    }
    return grows() && grows() && grows() ? [JSON.stringify(text.slice(0, 50))] : []
  })
}

test('the search for bait finds what is quadratic, and only that', () => {
  expect(worseThanLinear(/\s+$/).length).toBeGreaterThan(0)
  expect(worseThanLinear(/a[^b]*b/).length).toBeGreaterThan(0)
  expect(worseThanLinear(/a[^b]{0,100}b/)).toEqual([])
})

test('every regular expression of the engine takes twice as long for twice the text, no more', { timeout: 300_000 }, async () => {
  const { written, built } = await readEnginePatterns()
  expect(written.length).toBeGreaterThan(100)
  expect(built.length).toBeGreaterThan(100)
  const theirs = [...written, ...built].filter(({ where }) => !OURS.some(ours => where.startsWith(ours)))
  const bad = theirs.flatMap(({ where, pattern }) => worseThanLinear(pattern).map(bait => `${where} ${pattern} ${bait}`))
  expect(bad).toEqual([])
})
