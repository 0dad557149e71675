import { Toast } from '@shopify/polaris'
import type { AdminMessage, Toast as Shown } from '../../app-bridge/messages.ts'

type Props = { toast: Shown; tell: (message: AdminMessage) => void; onHide: () => void }

export function AppToast({ toast: { id, message, isError, duration, action }, tell, onHide }: Props) {
  const close = (name: 'toast-action' | 'toast-dismiss') => () => {
    onHide()
    tell({ name, id })
  }
  return (
    <Toast
      content={message}
      error={isError}
      duration={duration}
      action={action ? { content: action, onAction: close('toast-action') } : undefined}
      onDismiss={close('toast-dismiss')}
    />
  )
}
