import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { Language } from '../engine/audit.ts'
import { acceptedTags, chooseLanguage } from './i18n/language.ts'
import { readVisitor, type Visitor } from './services/read-visitor.ts'
import { rememberAdminLocale } from './services/remember-admin-locale.ts'
import type { Vigie } from './vigie.ts'

/** Who asks, proven by Shopify's session token, and in which language to answer. */
export type Visit = Visitor & {
  vigie: Vigie
  staffId: string
  language: Language
  /** A guess by the browser's name, so that a phone's first picture is its last. */
  phone: boolean
  url: URL
  params: LoaderFunctionArgs['params']
}

/** Throws the responses of shopify-app-remix when the session token is missing, expired or forged. */
export async function readVisit({ request, params, context }: LoaderFunctionArgs | ActionFunctionArgs): Promise<Visit> {
  const { vigie, shopify } = context
  const { session, sessionToken } = await shopify.authenticate.admin(request)
  const staffId = sessionToken.sub
  const url = withoutNul(request.url)
  const visitor = await readVisitor(vigie, { domain: session.shop, staffId })
  context.addLogIds({ shopId: visitor.shopId })
  const locale = url.searchParams.get('locale')?.slice(0, 35)
  if (locale && locale !== visitor.adminLocale) await rememberAdminLocale(vigie, { shopId: visitor.shopId, staffId, locale })
  const language = chooseLanguage([
    visitor.language,
    locale,
    visitor.adminLocale,
    visitor.primaryLocale,
    ...acceptedTags(request.headers.get('Accept-Language')),
  ])
  const phone = /Mobi/.test(request.headers.get('User-Agent') ?? '')
  return { ...visitor, vigie, staffId, language, phone, url, params }
}

/** PostgreSQL takes no NUL in a text; `%%0000` has one only once it has lost one. */
function withoutNul(address: string): URL {
  const url = new URL(address)
  for (const [name, value] of [...url.searchParams]) if (value.includes('\0')) url.searchParams.set(name, value.replaceAll('\0', ''))
  return url
}
