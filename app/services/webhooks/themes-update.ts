import { z } from 'zod'
import { defineTopic } from './topic.ts'

/** Fires when a theme is renamed or changes its role, never when its files change. */
export const themesUpdate = defineTopic({
  topic: 'themes/update',
  payload: z.object({ admin_graphql_api_id: z.string(), name: z.string() }),
  async handle({ tx }, { shopId, payload }) {
    const { count } = await tx.subject.updateMany({
      where: { shopId, themeGid: payload.admin_graphql_api_id },
      data: { themeName: payload.name },
    })
    return count > 0 ? 'renamed' : 'noted'
  },
})
