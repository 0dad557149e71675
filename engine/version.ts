import { remembered } from './remembered.ts'

/** Orders two versions: negative when a is older. `1.9.0b1` and `3.0.0-rc.1` come before their release; `1.2` equals `1.2.0`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parse(a), parse(b)]
  for (let i = 0; i < Math.max(left.numbers.length, right.numbers.length); i++) {
    const difference = (left.numbers[i] ?? 0) - (right.numbers[i] ?? 0)
    if (difference) return difference
  }
  if (left.pre === right.pre) return 0
  if (!left.pre) return 1
  if (!right.pre) return -1
  return left.pre.localeCompare(right.pre, 'en', { numeric: true })
}

export function isOlder(version: string, than: string): boolean {
  return compareVersions(version, than) < 0
}

/** Without what marks a pre-release. */
export function releaseOf(version: string): string {
  return parse(version).numbers.join('.')
}

export function majorOf(version: string): number {
  return parse(version).numbers[0] ?? 0
}

const MOST_REMEMBERED = 2000

const parse = remembered(MOST_REMEMBERED, version => {
  const [, numbers = '', pre = ''] = /^v?(\d+(?:\.\d+)*)[-.]?([^+]*)/.exec(version) ?? []
  return { numbers: numbers.split('.').map(Number), pre }
})
