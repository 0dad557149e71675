import { z } from 'zod'
import { createTheme, deleteTheme, publishTheme, renameTheme } from '../actions/themes.ts'
import type { Exchange, Route } from '../http/route.ts'
import { THEME_ROLES } from '../shops/shop-definition.ts'
import { control, nothing, Refused, themeOf } from './control.ts'
import { describeTheme } from './describe-shop.ts'

const THEMES = '/__emulator/shops/:shop/themes'

const copy = z.strictObject({
  name: z.string().min(1),
  role: z.enum(THEME_ROLES).default('UNPUBLISHED'),
  copyOf: z.string().default('live'),
})

export const themeRoutes: Route<Exchange>[] = [
  {
    method: 'POST',
    path: THEMES,
    handle: control(copy, ({ name, role, copyOf }, exchange) => {
      if (role === 'MAIN') throw new Refused(400, 'create the theme, then publish it')
      const { shop, theme } = themeOf({ ...exchange, params: { ...exchange.params, theme: copyOf } })
      return describeTheme(createTheme(exchange.state, shop, { name, role, files: [...theme.files.values()] }))
    }),
  },
  {
    method: 'POST',
    path: `${THEMES}/:theme/publish`,
    handle: control(nothing, (_input, exchange) => {
      const { shop, theme } = themeOf(exchange)
      return describeTheme(publishTheme(exchange.state, shop, theme))
    }),
  },
  {
    method: 'PATCH',
    path: `${THEMES}/:theme`,
    handle: control(z.strictObject({ name: z.string().min(1) }), ({ name }, exchange) => {
      const { shop, theme } = themeOf(exchange)
      return describeTheme(renameTheme(exchange.state, shop, theme, name))
    }),
  },
  {
    // Also the live one, which Shopify would not delete: a shop without a live theme is a fault like others.
    method: 'DELETE',
    path: `${THEMES}/:theme`,
    handle: control(nothing, (_input, exchange) => {
      const { shop, theme } = themeOf(exchange)
      deleteTheme(exchange.state, shop, theme)
    }),
  },
]
