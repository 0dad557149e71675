import type { Theme, ThemeFile } from './theme.ts'

/** Files that reach shoppers, or may: everything but the dead. */
export function loadedFiles(theme: Theme): ThemeFile[] {
  return [...theme.files.values()].filter(file => theme.liveness(file.path) !== 'dead')
}
