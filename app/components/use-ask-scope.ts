import { useRevalidator } from '@remix-run/react'
import { useText } from '../i18n/use-text.ts'
import { showToast } from './toast.ts'

// Shopify tells our server of the grant by a webhook, which a job then tries.
const LEARNT_AFTER_MS = 3000

/** Asks the merchant for one more access, in Shopify's own dialog. */
export function useAskScope(): (scope: string) => Promise<void> {
  const say = useText()
  const { revalidate } = useRevalidator()
  return async scope => {
    if (typeof shopify === 'undefined') return
    const { result } = await shopify.scopes.request([scope])
    showToast(say(result === 'granted-all' ? 'capability.allowed' : 'capability.not-allowed'))
    setTimeout(revalidate, LEARNT_AFTER_MS)
  }
}
