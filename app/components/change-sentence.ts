import { visibleCode } from '../../engine/visible-code.ts'
import type { Say } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { ChangeItem } from '../services/change-item.ts'

/** What changed, in one sentence. */
export function changeSentence({ kind, path, app, theme }: Sent<ChangeItem>, say: Say): string {
  if (kind === 'theme-published') return say('change.theme-published', { to: theme?.to ?? '', from: theme?.from ?? 'none' })
  return say(`change.${kind}`, { path: visibleCode(path ?? ''), app: app?.name ?? '' })
}
