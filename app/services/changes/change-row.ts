import { z } from 'zod'
import type { Change } from '../../generated/prisma/client.ts'
import { CHANGE_KINDS, type ChangeItem } from '../change-item.ts'
import { nameApp } from '../findings/app-name.ts'

export const changeDetails = z.object({
  theme: z.object({ from: z.string().nullable(), to: z.string() }).optional(),
  files: z.object({ added: z.number(), modified: z.number(), removed: z.number(), listed: z.boolean() }).optional(),
  bytes: z.object({ before: z.number().nullable(), after: z.number().nullable() }).optional(),
})

export type ChangeDetails = z.infer<typeof changeDetails>

export const changeCause = z.object({
  app: z.string(),
  evidence: z.array(z.object({ kind: z.string(), file: z.string(), line: z.number() })),
})

export type ChangeCause = z.infer<typeof changeCause>

/** A stored change as pages show it. */
export function toChangeItem(change: Change): ChangeItem {
  const details = changeDetails.parse(change.details ?? {})
  const cause = changeCause.nullable().parse(change.cause)
  return {
    id: change.id,
    kind: z.enum(CHANGE_KINDS).parse(change.kind),
    path: change.path,
    app: change.app === null ? null : nameApp(change.app),
    theme: details.theme ?? null,
    files: details.files ?? null,
    bytes: details.bytes ?? null,
    cause: cause && { app: cause.app, appName: nameApp(cause.app).name, evidence: cause.evidence },
    happenedAt: change.happenedAt,
    detectedAt: change.detectedAt,
    scanId: change.scanId,
  }
}
