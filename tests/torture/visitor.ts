import { z } from 'zod'
import type { Emulator } from './emulator-control.ts'

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
const ANSWER_LIMIT_MS = 15_000

/** An answer that the app gave, or null when it gave none: whoever asked can't know what was done. */
export type Answered<T> = { answer: T } | null

const done = <T extends z.ZodType>(shape: T) => z.object({ done: shape })
const scanAnswer = done(z.object({ scanId: z.string(), already: z.boolean() }))
const decided = done(z.object({ batchId: z.string(), count: z.number() }))
const undone = done(z.object({ count: z.number() }))
const progress = z
  .object({ id: z.string(), state: z.string(), progress: z.object({ phase: z.string().nullable() }).loose().nullish() })
  .loose()
  .nullable()
const findings = z.object({ list: z.object({ items: z.array(z.object({ id: z.string() })) }) })

export type Visitor = ReturnType<typeof createVisitor>

/** A member of the staff in the admin: the app's own routes, with session tokens as App Bridge gets them. */
export function createVisitor({ app, emulator }: { app: string; emulator: Emulator }) {
  async function ask<T extends z.ZodType>(handle: string, request: Request, shape: T): Promise<Answered<z.infer<T>>> {
    const token = await emulator.idToken(handle)
    const headers = { 'user-agent': BROWSER, authorization: `Bearer ${token}`, ...(request.body && { 'content-type': 'application/json' }) }
    try {
      const response = await fetch(`${app}${request.path}?_data=${encodeURIComponent(request.route)}`, {
        method: request.body ? 'POST' : 'GET',
        headers,
        redirect: 'manual',
        signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
        ...(request.body && { body: JSON.stringify(request.body) }),
      })
      if (response.status !== 200) return null
      return { answer: shape.parse(await response.json()) }
    } catch (error) {
      if (error instanceof z.ZodError) throw error
      return null
    }
  }
  const decide = (handle: string, body: object) => ask(handle, { path: '/app/decisions', route: 'routes/app.decisions', body }, decided)
  const scan = { path: '/app/scan', route: 'routes/app.scan' }

  return {
    /** The newest scan; the first visit exchanges the session token, as opening the app does. */
    progress: (handle: string) => ask(handle, scan, progress),
    scanNow: (handle: string) => ask(handle, { ...scan, body: {} }, scanAnswer),
    findings: (handle: string) => ask(handle, { path: '/app/findings', route: 'routes/app.findings._index' }, findings),
    ignore: (handle: string, ids: string[], note: string) =>
      decide(handle, { intent: 'ignore', selection: { ids }, reason: 'accepted', note }),
    snooze: (handle: string, ids: string[], note: string) =>
      decide(handle, { intent: 'snooze', selection: { ids }, days: 7, reason: 'planned', note }),
    undo: (handle: string, batchId: string) =>
      ask(handle, { path: '/app/decisions', route: 'routes/app.decisions', body: { intent: 'undo', batchId } }, undone),
  }
}

type Request = { path: string; route: string; body?: object }
