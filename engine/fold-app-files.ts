import type { Audit, Observation } from './audit.ts'
import { appOfFile } from './knowledge/match-app.ts'

/**
 * Of files that an app writes, and writes anew, the first of an audit stands for all: nobody mends them by hand. `observations` are
 * sorted by place; `measured.appFiles` says how many more files there are.
 */
export function foldAppFiles({ foldsAppFiles }: Audit, observations: readonly Observation[]): Observation[] {
  if (!foldsAppFiles) return [...observations]
  const byApp = Map.groupBy(observations, writerOf)
  return [...byApp].flatMap(([app, its]) => (app === undefined ? its : withoutOtherFiles(its, app)))
}

type Writer = { key: string; name: string }

function writerOf({ at }: Observation): Writer | undefined {
  return at.type === 'file' ? appOfFile(at.file) : undefined
}

function withoutOtherFiles(its: readonly Observation[], app: Writer): Observation[] {
  const files = new Set(its.map(fileOf))
  const [firstFile] = files
  const first = its.filter(each => fileOf(each) === firstFile)
  if (files.size < 2) return first
  return first.map((each, index) => {
    const told = { appFiles: files.size - 1, appName: app.name }
    return index === first.length - 1 ? { ...each, measured: { ...each.measured, ...told } } : each
  })
}

function fileOf({ at }: Observation): string {
  return at.type === 'file' ? at.file : ''
}
