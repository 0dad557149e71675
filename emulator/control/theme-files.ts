import { z } from 'zod'
import { keepTheme } from '../actions/themes.ts'
import { json } from '../http/answer.ts'
import type { Exchange, Route } from '../http/route.ts'
import { setAppEmbed, withoutAppEmbeds } from '../shops/app-embeds.ts'
import { isThemePath } from '../shops/load-theme.ts'
import { contentTypeOf, type Theme, type ThemeFile, withFile, withoutFile, withRenamedFile } from '../shops/theme.ts'
import { control, nothing, Refused, refusing, themeOf } from './control.ts'
import { describeTheme } from './describe-shop.ts'

const THEME = '/__emulator/shops/:shop/themes/:theme'

const renaming = z.strictObject({ from: z.string(), to: z.string() })
const embed = z.strictObject({ block: z.string(), uuid: z.string(), disabled: z.boolean().default(false) })

export const themeFileRoutes: Route<Exchange>[] = [
  { method: 'GET', path: `${THEME}/files`, handle: control(nothing, (_input, exchange) => listFiles(themeOf(exchange).theme)) },
  {
    method: 'GET',
    path: `${THEME}/files/*`,
    handle: refusing(async exchange => {
      const { filename, content } = fileOf(themeOf(exchange).theme, exchange.params['*'] ?? '')
      return { status: 200, headers: { 'content-type': contentTypeOf(filename) }, body: content }
    }),
  },
  {
    // The body of the request, byte for byte, is the file.
    method: 'PUT',
    path: `${THEME}/files/*`,
    handle: refusing(async exchange => {
      const { '*': filename = '' } = exchange.params
      if (!isThemePath(filename)) throw new Refused(400, `${filename} is not in a folder of a theme`)
      return json(
        200,
        change(exchange, (theme, now) => withFile(theme, filename, exchange.body, now)),
      )
    }),
  },
  {
    method: 'DELETE',
    path: `${THEME}/files/*`,
    handle: control(nothing, (_input, exchange) =>
      change(exchange, (theme, now) => withoutFile(theme, fileOf(theme, exchange.params['*'] ?? '').filename, now)),
    ),
  },
  {
    method: 'POST',
    path: `${THEME}/rename-file`,
    handle: control(renaming, ({ from, to }, exchange) =>
      change(exchange, (theme, now) => withRenamedFile(theme, { from: fileOf(theme, from).filename, to }, now)),
    ),
  },
  {
    method: 'PUT',
    path: `${THEME}/app-embeds/:app`,
    handle: control(embed, (input, exchange) =>
      change(exchange, (theme, now) => setAppEmbed(theme, { app: exchange.params.app ?? '', ...input }, now)),
    ),
  },
  {
    method: 'DELETE',
    path: `${THEME}/app-embeds/:app`,
    handle: control(nothing, (_input, exchange) =>
      change(exchange, (theme, now) => withoutAppEmbeds(theme, exchange.params.app ?? '', now)),
    ),
  },
]

function listFiles(theme: Theme) {
  return {
    files: [...theme.files.values()].map(({ filename, content, checksumMd5 }) => ({ filename, bytes: content.length, checksumMd5 })),
  }
}

function change(exchange: Exchange, edit: (theme: Theme, now: Date) => Theme) {
  const { shop, theme } = themeOf(exchange)
  return describeTheme(keepTheme(shop, edit(theme, exchange.state.clock.now())))
}

function fileOf(theme: Theme, filename: string): ThemeFile {
  const file = theme.files.get(filename)
  if (!file) throw new Refused(404, `theme ${theme.id} has no file ${filename}`)
  return file
}
