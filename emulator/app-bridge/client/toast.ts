import { onAdmin, tellAdmin } from './admin-channel.ts'

type Options = { duration?: number; isError?: boolean; action?: string; onAction?: () => void; onDismiss?: () => void }

const shown = new Map<string, Options>()

export const toast = {
  show(message: string, options: Options = {}): string {
    const id = crypto.randomUUID()
    const { duration = 5000, isError = false, action = null } = options
    shown.set(id, options)
    tellAdmin({ name: 'toast-show', toast: { id, message, isError, duration, action } })
    return id
  },
  hide(id: string) {
    shown.delete(id)
    tellAdmin({ name: 'toast-hide', id })
  },
}

export function answerToasts() {
  onAdmin('toast-action', ({ id }) => shown.get(id)?.onAction?.())
  onAdmin('toast-dismiss', ({ id }) => {
    shown.get(id)?.onDismiss?.()
    shown.delete(id)
  })
}
