export const THEME_ROLES = ['MAIN', 'UNPUBLISHED', 'DEMO', 'DEVELOPMENT', 'ARCHIVED', 'LOCKED'] as const
export type ThemeRole = (typeof THEME_ROLES)[number]

/** A theme's files: a folder of real files, with files put over it (null takes one away), or only files. */
export type ThemeDefinition = {
  name: string
  role: ThemeRole
  folder?: string
  files?: Record<string, string | Uint8Array | null>
  createdAt?: string
  updatedAt?: string
}

export type StaffDefinition = { id: number; firstName: string; lastName: string; email: string; locale: string; accountOwner: boolean }

export type ShopDefinition = {
  /** `<handle>.myshopify.com` is its host. */
  handle: string
  name: string
  ianaTimezone: string
  currencyCode: string
  countryCode: string
  plan: 'basic' | 'advanced' | 'plus'
  locales: { locale: string; name: string; primary: boolean; published: boolean }[]
  staff: StaffDefinition[]
  /** Apps of others that are installed; only `read_apps` shows them. */
  otherApps: { handle: string; title: string; developer: string }[]
  /** Scripts that apps load into every page through ScriptTag; they stop on 1 March 2027. */
  scriptTags: string[]
  passwordProtected: boolean
  themes: ThemeDefinition[]
}
