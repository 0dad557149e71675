import { perTheme } from '../per-theme.ts'
import type { Theme, ThemeFile } from '../theme.ts'

/** Files that reach shoppers, or may: everything but the dead and what only an app's server could ask for. */
export const loadedFiles: (theme: Theme) => readonly ThemeFile[] = perTheme(theme =>
  [...theme.files.values()].filter(file => isLoaded(theme, file.path)),
)

export function isLoaded(theme: Theme, path: string): boolean {
  return theme.liveness(path) !== 'dead' && theme.reason(path).because !== 'outside'
}
