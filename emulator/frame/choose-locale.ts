import { LOCALES, type Locale } from './locale.ts'

/** The admin's language: what the address asks, else what was picked last, else that of the person signed in. */
export function chooseLocale({ asked, cookie, ofShop }: { asked: string | null; cookie: string | undefined; ofShop: string }): Locale {
  const remembered = /(?:^|;\s*)admin_locale=(\w+)/.exec(cookie ?? '')?.[1]
  for (const candidate of [asked, remembered, ofShop]) {
    const locale = LOCALES.find(known => known === candidate?.slice(0, 2).toLowerCase())
    if (locale) return locale
  }
  return 'en'
}
