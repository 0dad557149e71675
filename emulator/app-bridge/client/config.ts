const STORED = 'app-bridge-config'

export type Config = { apiKey: string; host: string; shop: string; locale: string; appOrigins: string[]; disabledFeatures: string[] }

/** The admin's parameters are only on the first page's address, so later pages of the same frame read them from the session. */
export function readConfig(): Config {
  const config = { ...stored(), ...fromAddress(), ...fromDocument() }
  const { apiKey, host = '', shop = '', locale = 'en-US', appOrigins = [], disabledFeatures = [] } = config
  if (!apiKey) throw new Error('App Bridge: missing the app’s API key, give it in <meta name="shopify-api-key">')
  const whole = { apiKey, host, shop, locale, appOrigins, disabledFeatures }
  sessionStorage.setItem(STORED, JSON.stringify({ host, shop, locale }))
  return whole
}

function fromDocument(): Partial<Config> {
  const script = document.currentScript
  const apiKey = meta('shopify-api-key') ?? (script instanceof HTMLElement ? script.dataset.apiKey : undefined)
  return {
    ...(apiKey && { apiKey }),
    appOrigins: list(meta('shopify-app-origins')),
    disabledFeatures: list(meta('shopify-disabled-features')),
  }
}

function fromAddress(): Partial<Config> {
  const address = new URLSearchParams(location.search)
  const given = (name: string) => {
    const value = address.get(name)
    return value ? { [name]: value } : {}
  }
  return { ...given('host'), ...given('shop'), ...given('locale') }
}

function stored(): Partial<Config> {
  return JSON.parse(sessionStorage.getItem(STORED) ?? '{}')
}

const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content
const list = (value: string | undefined) => value?.split(',').map(item => item.trim()) ?? []
