import { basename } from 'node:path'
import type { ShopDefinition } from './shop-definition.ts'

/** A shop around any theme folder: the live theme, and an unpublished copy of it. */
export function folderShop(handle: string, folder: string): ShopDefinition {
  const name = basename(folder)
  return {
    handle,
    name: handle,
    ianaTimezone: 'Europe/Paris',
    currencyCode: 'EUR',
    countryCode: 'FR',
    plan: 'basic',
    locales: [
      { locale: 'fr', name: 'French', primary: true, published: true },
      { locale: 'en', name: 'English', primary: false, published: true },
    ],
    staff: [{ id: 7001, firstName: 'Camille', lastName: 'Moreau', email: `camille@${handle}.example`, locale: 'fr', accountOwner: true }],
    otherApps: [],
    scriptTags: [],
    passwordProtected: false,
    themes: [
      { name, role: 'MAIN', folder },
      { name: `Copy of ${name}`, role: 'UNPUBLISHED', folder },
    ],
  }
}
