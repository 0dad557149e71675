import { extract } from '../../../engine/facts/extract.ts'
import { readTheme } from '../../../engine/read-theme.ts'
import type { Theme } from '../../../engine/theme.ts'

/** A theme of texts by path; null stands for a file whose body is not read. */
export function themeOf(files: Record<string, string | null>): Theme {
  return readTheme(
    Object.entries(files).map(([path, text]) => ({
      path,
      bytes: text?.length ?? 1000,
      facts: text === null ? null : extract({ path, text }),
    })),
  )
}
