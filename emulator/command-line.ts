import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { AppRegistration } from './app-registration.ts'
import { readAppToml } from './read-app-toml.ts'
import { folderShop } from './shops/folder-shop.ts'
import { demoShops } from './shops/index.ts'
import type { ShopDefinition } from './shops/shop-definition.ts'

export const USAGE = `node emulator/server.ts --port 4200 --app-url http://127.0.0.1:3000 --client-id id --client-secret secret
  [--app-toml shopify.app.toml]   scopes, webhooks and names of the app
  [--shop name=<theme folder>]…   shops of your own instead of the demo shops
  [--installed]                   the app is installed in every shop and opened once
  [--memory <file>]               installations and tokens outlive a restart`

type CommandLine = { port: number; app: AppRegistration; shops: ShopDefinition[]; installed: boolean; memory: string | undefined }

export function readCommandLine(args: string[]): CommandLine {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4200' },
      'app-url': { type: 'string' },
      'client-id': { type: 'string' },
      'client-secret': { type: 'string' },
      'app-toml': { type: 'string', default: 'shopify.app.toml' },
      shop: { type: 'string', multiple: true },
      installed: { type: 'boolean', default: false },
      memory: { type: 'string' },
    },
  })
  const { 'app-url': url, 'client-id': clientId, 'client-secret': clientSecret } = values
  if (!url || !clientId || !clientSecret) throw new Error(`--app-url, --client-id and --client-secret are needed\n${USAGE}`)
  return {
    port: Number(values.port),
    app: readAppToml(values['app-toml'], { url: url.replace(/\/$/, ''), clientId, clientSecret }),
    shops: values.shop ? values.shop.map(readShop) : demoShops,
    installed: values.installed,
    memory: values.memory,
  }
}

function readShop(text: string): ShopDefinition {
  const [, handle, folder] = /^([a-z0-9-]+)=(.+)$/.exec(text) ?? []
  if (!handle || !folder) throw new Error(`--shop ${text} is not name=<theme folder>\n${USAGE}`)
  return folderShop(handle, resolve(folder))
}
