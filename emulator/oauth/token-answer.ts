import { type Answer, json } from '../http/answer.ts'
import type { StaffDefinition } from '../shops/shop-definition.ts'
import type { ShopState } from '../shops/shop-state.ts'
import type { EmulatorState } from '../state.ts'
import type { Token } from './token-store.ts'

export function tokenAnswer(state: EmulatorState, shop: ShopState, token: Token): Answer {
  const scope = (shop.installation?.scopes ?? []).join(',')
  const expiry = token.expiresAt ? { expires_in: Math.round((token.expiresAt.getTime() - state.clock.now().getTime()) / 1000) } : {}
  const refresh = token.refresh
    ? {
        refresh_token: token.refresh.token,
        refresh_token_expires_in: Math.round((token.refresh.expiresAt.getTime() - state.clock.now().getTime()) / 1000),
      }
    : {}
  const user = token.access.mode === 'online' ? { associated_user_scope: scope, associated_user: associatedUser(token.access.staff) } : {}
  return json(200, { access_token: token.accessToken, scope, ...expiry, ...refresh, ...user })
}

export function oauthError(status: number, error: string, description: string): Answer {
  return json(status, { error, error_description: description })
}

function associatedUser(staff: StaffDefinition) {
  return {
    id: staff.id,
    first_name: staff.firstName,
    last_name: staff.lastName,
    email: staff.email,
    email_verified: true,
    account_owner: staff.accountOwner,
    locale: staff.locale,
    collaborator: false,
  }
}
