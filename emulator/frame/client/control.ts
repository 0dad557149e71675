import type { ScopesDetail } from '../../app-bridge/messages.ts'
import type { Boot } from '../boot.ts'

export type ThemeSummary = { id: number; name: string; role: string }
export type FaultInput = {
  kind: string
  count?: number
  scope?: string
  target?: string
  shop: string
  milliseconds?: number
  status?: number
}
export type PlannedFault = { id: number; fault: FaultInput; hits: number }

/** The emulator's control API, as the admin's client uses it. */
export async function fetchIdToken(shop: string): Promise<string> {
  const { token } = await call<{ token: string }>('GET', `/frame/id-token?shop=${shop}`)
  return token
}

export const installApp = (shop: string) => call<unknown>('POST', `/control/shops/${shop}/install`, {})
export const uninstallApp = (shop: string) => call<unknown>('POST', `/control/shops/${shop}/uninstall`, {})
export const expireTokens = (shop: string) => call<unknown>('POST', `/control/shops/${shop}/expire-tokens`, {})

export async function readScopes({ shop, app }: Boot): Promise<ScopesDetail> {
  const { scopes } = await call<{ scopes: string[] }>('GET', `/control/shops/${shop.handle}/scopes`)
  return { granted: scopes, required: app.scopes, optional: app.optionalScopes }
}

export async function grantScopes(boot: Boot, scopes: string[]): Promise<ScopesDetail> {
  const { granted } = await readScopes(boot)
  return setScopes(boot, [...new Set([...granted, ...scopes])])
}

export async function revokeScopes(boot: Boot, scopes: string[]): Promise<ScopesDetail> {
  const required = scopes.filter(scope => boot.app.scopes.includes(scope))
  if (required.length > 0) throw new Error(`${required.join(', ')}: required scopes cannot be revoked`)
  const { granted } = await readScopes(boot)
  return setScopes(
    boot,
    granted.filter(scope => !scopes.includes(scope)),
  )
}

async function setScopes(boot: Boot, scopes: string[]): Promise<ScopesDetail> {
  await call('PUT', `/control/shops/${boot.shop.handle}/scopes`, { scopes })
  return readScopes(boot)
}

export async function listThemes(shop: string): Promise<ThemeSummary[]> {
  const { themes } = await call<{ themes: ThemeSummary[] }>('GET', `/control/shops/${shop}/themes`)
  return themes
}

export const publishTheme = (shop: string, theme: number) => call<unknown>('POST', `/control/shops/${shop}/themes/${theme}/publish`, {})

export async function listThemeFiles(shop: string, theme: number): Promise<string[]> {
  const { files } = await call<{ files: { filename: string }[] }>('GET', `/control/shops/${shop}/themes/${theme}/files`)
  return files.map(({ filename }) => filename)
}

export async function readThemeFile(shop: string, theme: number, file: string): Promise<string> {
  const response = await fetch(`/control/shops/${shop}/themes/${theme}/files/${file}`)
  if (!response.ok) throw new Error(`${file} answered ${response.status}`)
  return response.text()
}

export const writeThemeFile = (shop: string, { theme, file, content }: { theme: number; file: string; content: string }) =>
  call<unknown>('PUT', `/control/shops/${shop}/themes/${theme}/files/${file}`, { content })

export const setPassword = (shop: string, passwordProtected: boolean) =>
  call<unknown>('PATCH', `/control/shops/${shop}`, { passwordProtected })

export async function listFaults(): Promise<PlannedFault[]> {
  const { faults } = await call<{ faults: PlannedFault[] }>('GET', '/control/faults')
  return faults
}

export const addFault = (fault: FaultInput) => call<unknown>('POST', '/control/faults', fault)
export const removeFault = (id: number) => call<unknown>('DELETE', `/control/faults/${id}`)

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const response = await fetch(path, { method, ...sent })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`)
  // The emulator serves both ends of this call.
  return JSON.parse(text || 'null') as T
}
