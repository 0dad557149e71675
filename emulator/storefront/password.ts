import { type Answer, redirect } from '../http/answer.ts'
import type { ShopExchange } from '../http/route.ts'
import { readForm } from './read-form.ts'

/** What opens every password-protected shop of the emulator. */
export const STOREFRONT_PASSWORD = 'vigie'

const COOKIE = 'storefront_digest=open'

export function isLocked({ shop, headers }: ShopExchange): boolean {
  return shop.passwordProtected && !(headers.cookie ?? '').includes(COOKIE)
}

export async function unlock(exchange: ShopExchange): Promise<Answer> {
  const form = await readForm(exchange)
  if (form.get('password') !== STOREFRONT_PASSWORD) return redirect('/password')
  const open = redirect('/')
  return { ...open, headers: { ...open.headers, 'set-cookie': `${COOKIE}; Path=/; HttpOnly; SameSite=Lax` } }
}
