import type { Report } from './run.ts'

const SHOWN = 5

/** What was done and what came of it, for a person. */
export function summarize(
  { engine, kills, breaches, counts, seconds }: Report,
  { seed, rounds, folder }: { seed: number; rounds: number; folder: string },
): string {
  const phases = [...Map.groupBy(kills, ({ phase }) => phase)].map(([phase, list]) => `  ${hits(list)} ${phase}`)
  const counted = Object.entries(counts).map(([what, count]) => `${count} ${what}`)
  const broken = breaches.flatMap(({ invariant, breaches: each }) => [
    `BROKEN: ${invariant} (${each.length})`,
    ...each.slice(0, SHOWN).map(breach => `  ${breach}`),
  ])
  const verdict =
    broken.length === 0
      ? 'every invariant holds'
      : `logs in ${folder}; again: npm run torture -- --rounds ${rounds} --seed ${seed} --database ${engine}`
  return [
    `\n${engine}: ${kills.length} kills in ${seconds} s (times in the phase of times tried)`,
    ...phases,
    `  left: ${counted.join(', ')}`,
    ...broken,
    verdict,
  ].join('\n')
}

function hits(kills: Report['kills']): string {
  return `${kills.filter(({ hit }) => hit).length}/${kills.length}`
}
