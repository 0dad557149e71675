import { z } from 'zod'

import { queueScan } from '../request-scan.ts'
import { findSettings } from '../settings/stored-settings.ts'
import { defineTopic } from './topic.ts'

export const themesPublish = defineTopic({
  topic: 'themes/publish',
  payload: z.object({}),
  async handle(vigie, { shopId }) {
    const installed = await vigie.tx.installation.count({ where: { shopId, uninstalledAt: null } })
    if (installed === 0) return 'not installed'
    const { scan } = await findSettings(vigie.tx, shopId)
    if (!scan.onPublish) return 'not wanted'
    const { already } = await queueScan(vigie, { shopId, trigger: 'publish', actorId: 'system' })
    return already ? 'scan under way' : 'scan requested'
  },
})
