import { createHash } from 'node:crypto'
import { compareVersions } from '../engine/version.ts'

const RELEASE = /^(\d+)\.\d+\.\d+$/

/** The newest release of each major line at or above `from`, oldest first. */
export function newestOfMajors(versions: readonly string[], from: number): string[] {
  const releases = versions.flatMap(version => {
    const major = RELEASE.exec(version)?.[1]
    return major !== undefined && Number(major) >= from ? [{ major, version }] : []
  })
  return [...Map.groupBy(releases, ({ major }) => major).values()]
    .map(line => line.map(({ version }) => version).reduce((a, b) => (compareVersions(a, b) < 0 ? b : a)))
    .sort(compareVersions)
}

/** The value of the attribute `integrity` for a file's bytes (Subresource Integrity, W3C). */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`
}
