import type { Figure } from './figure.ts'

/** A Markdown table: what was measured, then for each database the median and, where there is one, the 95th percentile. */
export function printTable(name: string, figures: ReadonlyMap<string, Figure[]>): void {
  const engines = [...figures.keys()]
  const whats = new Set([...figures.values()].flat().map(({ what }) => what))
  console.log(`\n| ${[name, ...engines].join(' | ')} |\n|${' --- |'.repeat(engines.length + 1)}`)
  for (const what of whats) {
    const cells = engines.map(engine => tell(figures.get(engine)?.find(figure => figure.what === what)))
    console.log(`| ${[what, ...cells].join(' | ')} |`)
  }
}

function tell(figure: Figure | undefined): string {
  if (!figure) return '–'
  const p95 = figure.p95 === null ? '' : ` (p95 ${round(figure.p95)})`
  return `${round(figure.median)} ${figure.unit}${p95}`
}

function round(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(1)
}
