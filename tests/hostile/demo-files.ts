import { listThemeFolder, readTexts } from '../../scanner/read-theme-folder.ts'

/** The text files of the demo themes, for mutation. */
export function readDemoFiles(): { path: string; text: string }[] {
  return ['tidy', 'messy'].map(name => `emulator/demo-themes/${name}`).flatMap(folder => readTexts(folder, listThemeFolder(folder) ?? []))
}
