import { readThemeFolder } from '../../scanner/read-theme-folder.ts'

/** The text files of the demo themes, for mutation. */
export function readDemoFiles(): { path: string; text: string }[] {
  const files = ['tidy', 'messy'].flatMap(name => readThemeFolder(`emulator/demo-themes/${name}`) ?? [])
  return files.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]))
}
