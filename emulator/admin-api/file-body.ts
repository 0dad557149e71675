import { createHmac } from 'node:crypto'
import type { Theme, ThemeFile } from '../shops/theme.ts'
import type { Context } from './context.ts'

/** A file's body as Shopify gives it: text, base64 for what is not text, a short-lived URL for what is large. */
export function fileBody(context: Context, theme: Theme, file: ThemeFile) {
  const { urlBodyAboveBytes } = context.state.settings
  const text = readText(file.content)
  if (file.content.length > (text === null ? urlBodyAboveBytes / 4 : urlBodyAboveBytes))
    return { __typename: 'OnlineStoreThemeFileBodyUrl', url: bodyUrl(context, theme, file) }

  context.entry.bodies.push(`${theme.id}/${file.filename}`)
  if (text === null) return { __typename: 'OnlineStoreThemeFileBodyBase64', contentBase64: file.content.toString('base64') }
  return { __typename: 'OnlineStoreThemeFileBodyText', content: text }
}

function bodyUrl({ state, shop }: Context, theme: Theme, file: ThemeFile): string {
  const expires = state.clock.seconds() + state.settings.bodyUrlSeconds
  const path = `/__bodies/${theme.id}/${file.filename.split('/').map(encodeURIComponent).join('/')}`
  return `https://${shop.domain}${path}?expires=${expires}&signature=${bodySignature(state.app.clientSecret, path, expires)}`
}

export function bodySignature(secret: string, path: string, expires: number): string {
  return createHmac('sha256', secret).update(`${path}?${expires}`).digest('hex')
}

function readText(content: Buffer): string | null {
  if (content.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return null
  }
}
