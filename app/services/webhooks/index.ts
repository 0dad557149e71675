import { appScopesUpdate } from './app-scopes-update.ts'
import { appUninstalled } from './app-uninstalled.ts'
import { customersDataRequest, customersRedact } from './customers.ts'
import { themesCreate, themesDelete } from './noted.ts'
import { shopRedact } from './shop-redact.ts'
import { themesPublish } from './themes-publish.ts'
import { themesUpdate } from './themes-update.ts'
import type { Topic } from './topic.ts'

export const TOPICS: readonly Topic[] = [
  appUninstalled,
  appScopesUpdate,
  themesPublish,
  themesCreate,
  themesUpdate,
  themesDelete,
  customersDataRequest,
  customersRedact,
  shopRedact,
]
