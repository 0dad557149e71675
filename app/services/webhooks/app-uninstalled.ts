import { z } from 'zod'
import { endInstallation } from '../end-installation.ts'
import { defineTopic } from './topic.ts'

export const appUninstalled = defineTopic({
  topic: 'app/uninstalled',
  payload: z.object({}),
  shopIn: 'myshopify_domain',
  handle: (vigie, { shopId, triggeredAt }) => endInstallation(vigie, { shopId, at: triggeredAt }),
})
