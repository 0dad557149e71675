import { rendersByStart } from '../reach/renders-by-start.ts'
import type { MissingFile, Theme } from '../theme.ts'

/** What Liquid writes in place of a missing file lands in an HTML comment, where nobody reads it. */
export function isUnseenCall(theme: Theme, { file, at }: MissingFile): boolean {
  const caller = theme.files.get(file)
  return caller !== undefined && rendersByStart(caller).get(at.start)?.position === 'comment'
}
