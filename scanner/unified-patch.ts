import { structuredPatch } from 'diff'
import type { PatchedFile } from './propose-patch.ts'

const CONTEXT = 3
const EMPTY_BLOB = 'e69de29'

/** What `git apply` takes, from the theme's own folder. */
export function unifiedPatch(files: readonly PatchedFile[]): string {
  return files.map(filePatch).join('')
}

function filePatch({ path, before, after }: PatchedFile): string {
  const { hunks } = structuredPatch('', '', before, after ?? '', undefined, undefined, { context: CONTEXT })
  const [from, to] = [quoted(`a/${path}`), quoted(`b/${path}`)]
  const gone = after === null
  const head = [`diff --git ${from} ${to}`, ...(gone ? ['deleted file mode 100644'] : [])]
  // Without the hash of nothing, GNU patch takes an empty file for one that is gone already.
  if (hunks.length === 0) return `${[...head, ...(gone ? [`index ${EMPTY_BLOB}..0000000`] : [])].join('\n')}\n`
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...lines,
  ])
  return `${[...head, `--- ${ended(from)}`, `+++ ${gone ? '/dev/null' : ended(to)}`, ...lines].join('\n')}\n`
}

/** Git writes names with odd characters as C strings. */
function quoted(name: string): string {
  const isOdd = [...name].some(char => char === '"' || char === '\\' || char < ' ')
  return isOdd ? JSON.stringify(name) : name
}

/** A tab ends a name that has blanks in it. */
function ended(name: string): string {
  return name.includes(' ') && !name.startsWith('"') ? `${name}\t` : name
}
