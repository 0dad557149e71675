import { z } from 'zod'
import { defineTopic } from './topic.ts'

function noted(topic: string) {
  return defineTopic({ topic, payload: z.object({}), handle: async () => 'noted' })
}

export const themesCreate = noted('themes/create')
export const themesDelete = noted('themes/delete')
