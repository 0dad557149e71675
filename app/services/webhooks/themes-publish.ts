import { z } from 'zod'

import { requestScan } from '../request-scan.ts'
import { findSettings } from '../settings/stored-settings.ts'
import { defineTopic } from './topic.ts'

export const themesPublish = defineTopic({
  topic: 'themes/publish',
  payload: z.object({}),
  async handle(vigie, { shopId }) {
    const installed = await vigie.db.installation.count({ where: { shopId, uninstalledAt: null } })
    if (installed === 0) return 'not installed'
    const { scan } = await findSettings(vigie.db, shopId)
    if (!scan.onPublish) return 'not wanted'
    const { already } = await requestScan(vigie, { shopId, trigger: 'publish', actorId: 'system' })
    return already ? 'scan under way' : 'scan requested'
  },
})
