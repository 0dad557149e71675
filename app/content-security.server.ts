const SHOPIFY_CDN = 'https://cdn.shopify.com'

type Input = {
  /** The header that shopify-app-remix wrote: it knows which admin may frame this shop's pages. */
  shopifyPolicy: string | null
  nonce: string
  /** Origins of the emulator and its App Bridge script; none in production. */
  emulatorOrigins: string[]
  development: boolean
}

/** The whole Content-Security-Policy of a page: a theme's code shown in an excerpt can never run. */
export function contentSecurityPolicy({ shopifyPolicy, nonce, emulatorOrigins, development }: Input): string {
  const named = /frame-ancestors ([^;]+)/
    .exec(shopifyPolicy ?? '')?.[1]
    ?.trim()
    .split(' ') ?? ["'none'"]
  const framers = named.includes("'none'") ? named : [...new Set([...named, ...emulatorOrigins])]
  const own = (...sources: string[]) => ["'self'", ...sources, ...emulatorOrigins].join(' ')
  return [
    "default-src 'self'",
    `script-src ${own(`'nonce-${nonce}'`, SHOPIFY_CDN)}`,
    // Polaris sets style attributes.
    `style-src ${own("'unsafe-inline'", SHOPIFY_CDN)}`,
    `img-src ${own('data:', SHOPIFY_CDN)}`,
    `font-src ${own(SHOPIFY_CDN)}`,
    `connect-src ${own('https://*.shopify.com', 'https://*.shopifysvc.com', ...(development ? ['ws:', 'wss:'] : []))}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framers.join(' ')}`,
  ].join('; ')
}

/** Loopback has two names: a page opened at one may frame an app that was told the other. */
export function emulatorOrigins(urls: (string | undefined)[]): string[] {
  const origins = urls.flatMap(url => {
    if (!url) return []
    const { origin, hostname } = new URL(url)
    if (hostname !== '127.0.0.1' && hostname !== 'localhost') return [origin]
    return [origin.replace(hostname, '127.0.0.1'), origin.replace(hostname, 'localhost')]
  })
  return [...new Set(origins)]
}
