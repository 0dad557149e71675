import { STARTING_BUDGETS } from '../../../engine/budgets.ts'
import { extract } from '../../../engine/facts/extract.ts'
import type { ImageSize } from '../../../engine/fixes/fix-context.ts'
import { fixTheme } from '../../../engine/fixes/fix-theme.ts'
import { LEAVE_NOTHING, type Leave } from '../../../engine/fixes/leave.ts'

export const LAYOUT = '<html lang="en"><head>{{ content_for_header }}</head><body>{{ content_for_layout }}</body></html>'

/** A theme of these files, mended: the texts afterwards (null for what was deleted), and why places were left. */
export function fixed(files: Record<string, string>, sizes: Record<string, ImageSize> = {}, leave: Leave = LEAVE_NOTHING) {
  const result = fixTheme({
    files: [...Object.entries(files), ...Object.keys(sizes).map(path => [path, null] as const)].map(([path, text]) => ({
      path,
      bytes: text?.length ?? 1000,
      text,
      facts: text === null ? null : extract({ path, text }),
    })),
    others: { installedApps: [], budgets: STARTING_BUDGETS },
    imageSize: path => sizes[path] ?? null,
    leave,
  })
  const after = (path: string) => (result.deleted.includes(path) ? null : (result.written.get(path)?.after ?? files[path]))
  return { ...result, after, reasons: result.fixes.flatMap(({ refused }) => refused.map(({ because }) => because)) }
}
