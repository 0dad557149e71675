import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Settings } from '../settings.ts'
import type { StaffDefinition } from '../shops/shop-definition.ts'

export type Token = {
  accessToken: string
  access: { mode: 'offline' } | { mode: 'online'; staff: StaffDefinition }
  expiresAt: Date | null
  refresh: { token: string; expiresAt: Date } | null
}

type Refresh = { expiresAt: Date; replacedBy: string | null; accessToken: string }

export type Code = { code: string; redirectUri: string; online: StaffDefinition | null; expiresAt: Date }

/** One app's tokens and codes in one shop. */
export class TokenStore {
  readonly #clock: Clock
  readonly #settings: () => Settings
  readonly #tokens = new Map<string, Token>()
  readonly #refreshes = new Map<string, Refresh>()
  readonly #codes = new Map<string, Code>()

  constructor(clock: Clock, settings: () => Settings) {
    this.#clock = clock
    this.#settings = settings
  }

  /** All that must survive a restart. */
  dump(): { tokens: Map<string, Token>; refreshes: Map<string, Refresh> } {
    return { tokens: this.#tokens, refreshes: this.#refreshes }
  }

  restore({ tokens, refreshes }: ReturnType<TokenStore['dump']>): void {
    for (const [name, token] of tokens) this.#tokens.set(name, token)
    for (const [name, refresh] of refreshes) this.#refreshes.set(name, refresh)
  }

  /** The token when it is known and has not expired. */
  find(accessToken: string): Token | null {
    const token = this.#tokens.get(accessToken)
    if (!token || (token.expiresAt && token.expiresAt <= this.#clock.now())) return null
    return token
  }

  issueLasting(): Token {
    return this.#keep({ accessToken: secret('shpat_'), access: { mode: 'offline' }, expiresAt: null, refresh: null })
  }

  issueOnline(staff: StaffDefinition): Token {
    const expiresAt = this.#in(86_399)
    return this.#keep({ accessToken: secret('shpua_'), access: { mode: 'online', staff }, expiresAt, refresh: null })
  }

  issueExpiring(): Token {
    const { accessTokenSeconds, refreshTokenSeconds } = this.#settings()
    return this.#issuePair(this.#in(accessTokenSeconds), this.#in(refreshTokenSeconds))
  }

  /** A new pair for a refresh token; null when it is unknown, expired or used up. */
  refresh(refreshToken: string): Token | null {
    const used = this.#refreshes.get(refreshToken)
    if (!used || used.expiresAt <= this.#clock.now()) return null
    if (used.replacedBy && this.#isSpent(used)) return null

    const { accessTokenSeconds, refreshRotation } = this.#settings()
    const pair = this.#issuePair(this.#in(accessTokenSeconds), used.expiresAt)
    if (refreshRotation === 'strict') this.#tokens.delete(used.accessToken)
    this.#refreshes.set(refreshToken, { ...used, replacedBy: pair.refresh?.token ?? null })
    return pair
  }

  expireAccessTokens(): void {
    for (const token of this.#tokens.values()) this.#tokens.set(token.accessToken, { ...token, expiresAt: this.#clock.now() })
  }

  revoke(accessToken: string): void {
    this.#tokens.delete(accessToken)
  }

  revokeAll(): void {
    this.#tokens.clear()
    this.#refreshes.clear()
    this.#codes.clear()
  }

  issueCode(grant: Pick<Code, 'redirectUri' | 'online'>): Code {
    const code = { ...grant, code: randomBytes(16).toString('hex'), expiresAt: this.#in(60) }
    this.#codes.set(code.code, code)
    return code
  }

  /** A code works once. */
  takeCode(code: string): Code | null {
    const found = this.#codes.get(code)
    this.#codes.delete(code)
    return found && found.expiresAt > this.#clock.now() ? found : null
  }

  #isSpent(used: Refresh): boolean {
    if (this.#settings().refreshRotation === 'strict') return true
    const replacement = used.replacedBy ? this.#refreshes.get(used.replacedBy) : undefined
    return replacement?.replacedBy != null
  }

  #issuePair(expiresAt: Date, refreshExpiresAt: Date): Token {
    const refresh = { token: secret('shprt_'), expiresAt: refreshExpiresAt }
    const pair = this.#keep({ accessToken: secret('shpat_'), access: { mode: 'offline' }, expiresAt, refresh })
    this.#refreshes.set(refresh.token, { expiresAt: refresh.expiresAt, replacedBy: null, accessToken: pair.accessToken })
    return pair
  }

  #keep(token: Token): Token {
    this.#tokens.set(token.accessToken, token)
    return token
  }

  #in(seconds: number): Date {
    return new Date(this.#clock.now().getTime() + seconds * 1000)
  }
}

function secret(prefix: string): string {
  return prefix + randomBytes(16).toString('hex')
}
