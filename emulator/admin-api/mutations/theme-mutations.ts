import { createTheme, deleteTheme, publishTheme, renameTheme } from '../../actions/themes.ts'
import type { ThemeRole } from '../../shops/shop-definition.ts'
import type { Theme } from '../../shops/theme.ts'
import type { Context } from '../context.ts'
import { gid, idOf } from '../gid.ts'
import { themeNode } from '../nodes/theme-node.ts'
import { readThemeZip } from './read-theme-zip.ts'

const NOT_FOUND = { code: 'NOT_FOUND', field: ['id'], message: 'Theme not found' }
const MAX_NAME = 50

export const themeMutations = {
  themePublish: ({ id }: { id: string }, { state, shop }: Context) => {
    const theme = find(shop.themes, id)
    if (!theme) return { theme: null, userErrors: [NOT_FOUND] }
    return { theme: themeNode(publishTheme(state, shop, theme)), userErrors: [] }
  },

  themeUpdate: ({ id, input }: { id: string; input: { name?: string | null } }, { state, shop }: Context) => {
    const theme = find(shop.themes, id)
    if (!theme) return { theme: null, userErrors: [NOT_FOUND] }
    if (input.name == null) return { theme: themeNode(theme), userErrors: [] }
    if (input.name.length > MAX_NAME)
      return {
        theme: null,
        userErrors: [{ code: 'TOO_LONG', field: ['input', 'name'], message: `Name is too long (maximum is ${MAX_NAME} characters)` }],
      }
    return { theme: themeNode(renameTheme(state, shop, theme, input.name)), userErrors: [] }
  },

  themeDelete: ({ id }: { id: string }, { state, shop }: Context) => {
    const theme = find(shop.themes, id)
    // The live theme cannot be deleted.
    if (!theme || theme.role === 'MAIN') return { deletedThemeId: null, userErrors: [NOT_FOUND] }
    deleteTheme(state, shop, theme)
    return { deletedThemeId: gid('OnlineStoreTheme', theme.id), userErrors: [] }
  },

  themeDuplicate: ({ id, name }: { id: string; name?: string | null }, { state, shop }: Context) => {
    const theme = find(shop.themes, id)
    if (!theme) return { newTheme: null, userErrors: [NOT_FOUND] }
    const copy = createTheme(state, shop, { name: name ?? `Copy of ${theme.name}`, role: 'UNPUBLISHED', files: [...theme.files.values()] })
    return { newTheme: themeNode(copy), userErrors: [] }
  },

  themeCreate: async ({ name, role, source }: { name?: string | null; role: ThemeRole; source: string }, { state, shop }: Context) => {
    if (role !== 'UNPUBLISHED' && role !== 'DEVELOPMENT')
      return failure('INVALID_THEME_ROLE_FOR_THEME_CREATION', 'role', 'Invalid theme role for theme creation.')
    const files = await readThemeZip(source, state.clock.now())
    if (files === null) return failure('INVALID_ZIP', 'source', 'Must be a zip file.')
    if (files.length === 0) return failure('ZIP_IS_EMPTY', 'source', 'Zip is empty.')
    return { theme: themeNode(createTheme(state, shop, { name: name ?? 'Theme', role, files })), userErrors: [] }
  },
}

function find(themes: ReadonlyMap<number, Theme>, id: string): Theme | null {
  return themes.get(idOf('OnlineStoreTheme', id) ?? 0) ?? null
}

function failure(code: string, field: string, message: string) {
  return { theme: null, userErrors: [{ code, field: [field], message }] }
}
