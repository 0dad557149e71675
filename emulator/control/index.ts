import type { Exchange, Route } from '../http/route.ts'
import { faultRoutes } from './faults.ts'
import { logRoutes } from './log.ts'
import { shopRoutes } from './shops.ts'
import { themeFileRoutes } from './theme-files.ts'
import { themeRoutes } from './themes.ts'
import { webhookRoutes } from './webhooks.ts'
import { wholeRoutes } from './whole.ts'

export const controlRoutes: Route<Exchange>[] = [
  ...wholeRoutes,
  ...shopRoutes,
  ...themeRoutes,
  ...themeFileRoutes,
  ...faultRoutes,
  ...logRoutes,
  ...webhookRoutes,
]
