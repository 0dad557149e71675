import type { ShopState } from '../shops/shop-state.ts'
import type { Theme } from '../shops/theme.ts'

export function describeShop({ definition, domain, installation, themes, bucket, passwordProtected }: ShopState) {
  return {
    handle: definition.handle,
    domain,
    name: definition.name,
    staff: definition.staff,
    locales: definition.locales,
    installation,
    passwordProtected,
    bucket: bucket.status(),
    themes: [...themes.values()].map(describeTheme),
  }
}

export function describeTheme({ id, name, role, files, createdAt, updatedAt }: Theme) {
  return { id, name, role, files: files.size, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() }
}
