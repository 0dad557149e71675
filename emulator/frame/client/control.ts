import type { ScopesDetail } from '../../app-bridge/messages.ts'
import type { Boot } from '../boot.ts'

export type ThemeSummary = { id: number; name: string; role: string }
export type ThemeFile = { filename: string; bytes: number }
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

const ofShop = (shop: string, path = '') => `/__emulator/shops/${shop}${path}`
const fileAt = (shop: string, theme: number, file: string) =>
  ofShop(shop, `/themes/${theme}/files/${file.split('/').map(encodeURIComponent).join('/')}`)

export const installApp = (shop: string) => call('POST', ofShop(shop, '/install'), {})
export const uninstallApp = (shop: string) => call('POST', ofShop(shop, '/uninstall'), {})
export const expireTokens = (shop: string) => call('POST', ofShop(shop, '/tokens/expire'), {})
export const setPassword = (shop: string, passwordProtected: boolean) => call('PATCH', ofShop(shop), { passwordProtected })

export async function readScopes({ shop, app }: Boot): Promise<ScopesDetail> {
  const { installation } = await call<{ installation: { scopes: string[] } | null }>('GET', ofShop(shop.handle))
  return { granted: installation?.scopes ?? [], required: app.scopes, optional: app.optionalScopes }
}

export async function grantScopes(boot: Boot, scopes: string[]): Promise<ScopesDetail> {
  const { granted } = await readScopes(boot)
  return setScopes(boot, [...new Set([...granted, ...scopes])])
}

export async function revokeScopes(boot: Boot, scopes: string[]): Promise<ScopesDetail> {
  const required = scopes.filter(scope => boot.app.scopes.includes(scope))
  if (required.length > 0) throw new Error(`${required.join(', ')}: required scopes cannot be revoked`)
  const { granted } = await readScopes(boot)
  const kept = granted.filter(scope => !scopes.includes(scope))
  return setScopes(boot, kept)
}

async function setScopes(boot: Boot, scopes: string[]): Promise<ScopesDetail> {
  await call('PUT', ofShop(boot.shop.handle, '/scopes'), { scopes })
  return readScopes(boot)
}

export async function listThemes(shop: string): Promise<ThemeSummary[]> {
  const { themes } = await call<{ themes: ThemeSummary[] }>('GET', ofShop(shop))
  return themes
}

export const publishTheme = (shop: string, theme: number) => call('POST', ofShop(shop, `/themes/${theme}/publish`), {})

export async function listThemeFiles(shop: string, theme: number): Promise<ThemeFile[]> {
  const { files } = await call<{ files: ThemeFile[] }>('GET', ofShop(shop, `/themes/${theme}/files`))
  return files
}

export async function readThemeFile(shop: string, theme: number, file: string): Promise<string> {
  const response = await answered(await fetch(fileAt(shop, theme, file)))
  return response.text()
}

export async function writeThemeFile(shop: string, { theme, file, content }: { theme: number; file: string; content: string }) {
  await answered(await fetch(fileAt(shop, theme, file), { method: 'PUT', body: content }))
}

const EMBED = { app: 'klaviyo-email-marketing-sms', block: 'klaviyo-onsite-embed', uuid: '2632fe16-c075-4321-a88b-50b567f42507' }

export async function hasAppEmbed(shop: string, theme: number): Promise<boolean> {
  const files = await listThemeFiles(shop, theme)
  if (!files.some(({ filename }) => filename === 'config/settings_data.json')) return false
  return (await readThemeFile(shop, theme, 'config/settings_data.json')).replaceAll('\\/', '/').includes(`shopify://apps/${EMBED.app}/`)
}

export const addAppEmbed = (shop: string, theme: number) =>
  call('PUT', ofShop(shop, `/themes/${theme}/app-embeds/${EMBED.app}`), { block: EMBED.block, uuid: EMBED.uuid })

export const removeAppEmbed = (shop: string, theme: number) => call('DELETE', ofShop(shop, `/themes/${theme}/app-embeds/${EMBED.app}`))

export async function listFaults(): Promise<PlannedFault[]> {
  const { faults } = await call<{ faults: PlannedFault[] }>('GET', '/__emulator/faults')
  return faults
}

export const addFault = (fault: FaultInput) => call('POST', '/__emulator/faults', fault)
export const removeFault = (id: number) => call('DELETE', `/__emulator/faults/${id}`)

async function call<T = unknown>(method: string, path: string, body?: unknown): Promise<T> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const response = await answered(await fetch(path, { method, ...sent }))
  // The emulator serves both ends of this call.
  return (await response.json()) as T
}

async function answered(response: Response): Promise<Response> {
  if (!response.ok) throw new Error(`${new URL(response.url).pathname} answered ${response.status}: ${await response.text()}`)
  return response
}
