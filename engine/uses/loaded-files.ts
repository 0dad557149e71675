import { perTheme } from '../per-theme.ts'
import type { Theme, ThemeFile } from '../theme.ts'

/** Files that reach shoppers, or may: everything but the dead. */
export const loadedFiles: (theme: Theme) => readonly ThemeFile[] = perTheme(theme =>
  [...theme.files.values()].filter(file => theme.liveness(file.path) !== 'dead'),
)
