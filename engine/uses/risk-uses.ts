import type { Observation } from '../audit.ts'
import type { RiskFact } from '../facts/facts.ts'
import { appOfFile } from '../knowledge/match-app.ts'
import { perTheme } from '../per-theme.ts'
import { onLines } from '../place.ts'
import type { Theme } from '../theme.ts'
import { eachLoadedFile } from './loaded-files.ts'

/** The same, but for files that apps write anew: nobody can mend those by hand. */
export function* ownRiskUses(theme: Theme, risk: RiskFact['risk']): Generator<Observation> {
  for (const found of riskUses(theme, risk)) if (found.app === undefined) yield found
}

/** One kind of dangerous code in files that reach shoppers: one observation a file, with the first place shown. */
export function* riskUses(theme: Theme, risk: RiskFact['risk']): Generator<Observation> {
  for (const { path, its } of riskyFiles(theme).get(risk) ?? []) {
    const [first] = its
    if (!first) continue
    yield {
      at: onLines(
        path,
        its.map(fact => fact.at.line),
      ),
      values: { file: path },
      measured: { count: its.length, shown: first.shown },
      app: appOfFile(path)?.key,
    }
  }
}

type RiskyFile = { risk: RiskFact['risk']; path: string; its: readonly RiskFact[] }

const risksByFile = eachLoadedFile(
  ({ path, facts }): Iterable<RiskyFile> => [...Map.groupBy(facts.risks, fact => fact.risk)].map(([risk, its]) => ({ risk, path, its })),
)

const riskyFiles = perTheme(theme => Map.groupBy(risksByFile(theme), file => file.risk))
