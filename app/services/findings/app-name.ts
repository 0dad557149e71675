import { APPS } from '../../../engine/knowledge/apps.ts'

const names = new Map(APPS.map(app => [app.key, app.name]))

/** An app as people know it; one that we do not know goes by its key. */
export function nameApp(key: string): { key: string; name: string } {
  return { key, name: names.get(key) ?? key }
}

/** Keys of the apps whose name holds these words. */
export function searchApps(words: string): string[] {
  const wanted = words.toLowerCase()
  return APPS.filter(app => app.name.toLowerCase().includes(wanted)).map(app => app.key)
}
