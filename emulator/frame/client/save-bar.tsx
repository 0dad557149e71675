import { ContextualSaveBar } from '@shopify/polaris'
import type { SaveBar } from '../../app-bridge/messages.ts'
import { useAdmin } from './context.ts'

type Props = { bar: SaveBar; onSave: () => void; onDiscard: () => void; onConfirm: (discard: () => void) => void }

export function AppSaveBar({ bar, onSave, onDiscard, onConfirm }: Props) {
  const { say } = useAdmin()
  const discard = bar.confirmDiscard ? () => onConfirm(onDiscard) : onDiscard
  return (
    <ContextualSaveBar
      message={say('unsaved')}
      saveAction={{ ...bar.save, content: say('save'), onAction: onSave }}
      discardAction={{ ...bar.discard, content: say('discard'), onAction: discard }}
    />
  )
}
