/** A file of the theme as this scan found it; sha256 is null for files whose content is not read. */
export type FoundFile = {
  path: string
  sha256: string | null
  checksumMd5: string | null
  bytes: number
  contentType: string | null
  updatedAt: Date
}

/** A file's current version as it is stored. */
export type KnownFile = { id: string; path: string; sha256: string | null; checksumMd5: string | null; bytes: number }

export type FileComparison = {
  added: FoundFile[]
  modified: { before: KnownFile; now: FoundFile }[]
  removed: KnownFile[]
  /** The same content, of which we now know something else: no change for people. */
  renewed: { before: KnownFile; now: FoundFile }[]
}

/** What happened to a theme's files between two scans; `unread` ones, whose content nobody knows, stay as they were. */
export function compareFiles({
  before,
  now,
  unread,
}: {
  before: readonly KnownFile[]
  now: readonly FoundFile[]
  unread: ReadonlySet<string>
}): FileComparison {
  const known = new Map(before.map(file => [file.path, file]))
  const present = new Set(now.map(file => file.path))
  const read = now.filter(file => !unread.has(file.path))
  const pairs = read.flatMap(file => {
    const was = known.get(file.path)
    return was ? [{ before: was, now: file }] : []
  })
  return {
    added: read.filter(file => !known.has(file.path)),
    modified: pairs.filter(isModified),
    removed: before.filter(file => !present.has(file.path) && !unread.has(file.path)),
    renewed: pairs.filter(pair => !isModified(pair) && isRenewed(pair)),
  }
}

type Pair = { before: KnownFile; now: FoundFile }

function isModified({ before, now }: Pair): boolean {
  if (before.sha256 && now.sha256) return before.sha256 !== now.sha256
  if (before.checksumMd5 && now.checksumMd5) return before.checksumMd5 !== now.checksumMd5
  return before.bytes !== now.bytes
}

function isRenewed({ before, now }: Pair): boolean {
  return before.sha256 !== now.sha256 || before.checksumMd5 !== now.checksumMd5
}

/** Every path that is not what it was. */
export function changedPaths({ added, modified, removed }: FileComparison): Set<string> {
  return new Set([...added.map(file => file.path), ...modified.map(pair => pair.now.path), ...removed.map(file => file.path)])
}
