import type { FoundUrl } from './urls.ts'

type BareAddress = Pick<FoundUrl, 'url' | 'host' | 'start' | 'end'>

const ADDRESS =
  /["']((?:ajax\.googleapis\.com|cdnjs\.cloudflare\.com|code\.jquery\.com|cdn\.jsdelivr\.net|unpkg\.com|(?:maxcdn|stackpath)\.bootstrapcdn\.com)\/[\w./@+-]{1,200}\.js)["']/g

/** Scripts on public CDNs whose scheme code puts before: `(location.protocol == 'https:' ? 'https://' : 'http://') + 'code.jquery.com/…'`. */
export function bareAddressesIn(text: string): BareAddress[] {
  if (!text.includes('location.protocol')) return []
  return [...text.matchAll(ADDRESS)].map(({ 1: address = '', index }) => ({
    url: `https://${address}`,
    host: address.slice(0, address.indexOf('/')),
    start: index + 1,
    end: index + 1 + address.length,
  }))
}
