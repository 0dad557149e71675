import { askAdmin } from './admin-channel.ts'

let current: { token: string; until: number } | null = null

/** A session token lives one minute; one that has ten seconds left is asked for anew. */
export async function idToken(): Promise<string> {
  if (current && current.until > Date.now()) return current.token
  return freshIdToken()
}

export async function freshIdToken(): Promise<string> {
  const token = await askAdmin('id-token')
  current = { token, until: expiry(token) - 10_000 }
  return token
}

function expiry(token: string): number {
  const payload = token.split('.')[1] ?? ''
  return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))).exp * 1000
}
