import { compareVersions } from '../version.ts'
import pinsFile from './pins.json' with { type: 'json' }

/** A file of one release of a package, and the value of the attribute `integrity` for its bytes. */
export type Pin = { npm: string; version: string; path: string; integrity: string }

const PINS: readonly Pin[] = pinsFile.pins

/** The newest release known that a file of a package can be pinned to. */
export function pinOf(npm: string, path: string, accepts: (version: string) => boolean): Pin | undefined {
  return PINS.filter(pin => pin.npm === npm && pin.path === path && accepts(pin.version)).sort((a, b) =>
    compareVersions(b.version, a.version),
  )[0]
}
