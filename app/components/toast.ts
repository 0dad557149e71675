type ToastOptions = { isError?: boolean; action?: string; onAction?: () => void }

/** A word at the edge of the admin, by App Bridge. */
export function showToast(message: string, options: ToastOptions = {}): void {
  // Absent while App Bridge has not loaded.
  if (typeof shopify !== 'undefined') shopify.toast.show(message, options)
}
