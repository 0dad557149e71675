import { compareVersions } from '../engine/version.ts'

type LookedUp = { asOf: string; versions: ReadonlyMap<string, string> }

const LATEST = /"npm": "([^"]+)", "latest": (?:null|\{"version": "([^"]+)"[^}]*\})/g
const RELEASE = /^\d+(?:\.\d+)*$/

/** libraries.json with the latest versions that the npm registry told on a day, by package; who was not looked up stays as known. */
export function withLatest(libraries: string, { asOf, versions }: LookedUp): string {
  return libraries.replace(LATEST, (all, npm: string, known: string | undefined) => {
    const version = versions.get(npm)
    if (version === undefined || !RELEASE.test(version)) return all
    // A mirror that lags behind unmakes no release.
    if (known !== undefined && compareVersions(version, known) < 0) return all
    return `"npm": "${npm}", "latest": {"version": "${version}", "asOf": "${asOf}", "source": "https://registry.npmjs.org/${npm}/latest"}`
  })
}
