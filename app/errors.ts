/** Every expected error: its HTTP status; its text is `errors.<code>` in app/i18n. */
const STATUS = {
  PAGE_NOT_FOUND: 404,
  SHOP_NOT_FOUND: 404,
  FINDING_NOT_FOUND: 404,
  CHANGE_NOT_FOUND: 404,
  APP_NOT_FOUND: 404,
  LIBRARY_NOT_FOUND: 404,
  SCAN_NOT_FOUND: 404,
  DECISION_NOT_FOUND: 404,
  BODY_NOT_KEPT: 410,
  INVALID_INPUT: 400,
  NOT_INSTALLED: 403,
  SESSION_MISSING: 401,
  TOKEN_REVOKED: 401,
  UNKNOWN_KEY_ID: 500,
  TOKEN_UNREADABLE: 500,
  SCOPE_DENIED: 403,
  SHOP_LOCKED: 403,
  SHOP_GONE: 410,
  CREDENTIALS_REFUSED: 500,
  THEME_NOT_FOUND: 404,
  THEME_EMPTY: 503,
  SHOPIFY_THROTTLED: 503,
  SHOPIFY_UNAVAILABLE: 503,
  SHOPIFY_REFUSED: 502,
  THEME_KEPT_CHANGING: 503,
  THEME_TOO_DEMANDING: 500,
  PATCH_TOO_DEMANDING: 500,
  SCAN_GIVEN_UP: 500,
  UNEXPECTED: 500,
  WEBHOOK_FORGED: 401,
  WEBHOOK_MALFORMED: 400,
  BODY_TOO_LARGE: 413,
  ADDRESS_REFUSED: 502,
  ANSWER_TOO_LARGE: 502,
  ADVISORIES_REFUSED: 502,
} as const

export type ErrorCode = keyof typeof STATUS

/** The code of a stored error; one that this version does not know is unexpected. */
export function parseErrorCode(code: string | null): ErrorCode {
  return isErrorCode(code) ? code : 'UNEXPECTED'
}

function isErrorCode(code: string | null): code is ErrorCode {
  return code !== null && Object.hasOwn(STATUS, code)
}

/** An expected error: a code that people can be told about, with the values its text needs. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: Record<string, string | number>

  constructor(code: ErrorCode, details: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details)}`, options)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }

  /** The web process holds this module twice, from its source and in Vite's bundle: an error of either is one. */
  static override [Symbol.hasInstance](value: unknown): value is AppError {
    return value instanceof Error && value.name === 'AppError'
  }

  get status(): number {
    return STATUS[this.code]
  }
}
