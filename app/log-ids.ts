import { AsyncLocalStorage } from 'node:async_hooks'

/** What a line of the log is about. */
export type LogIds = { requestId?: string; job?: string; jobId?: string; shopId?: string }

const store = new AsyncLocalStorage<LogIds>()

/** Every line that is logged during the work carries these ids. */
export function withLogIds<T>(ids: LogIds, work: () => T): T {
  return store.run(ids, work)
}

/** Adds ids to all further lines of the work in hand. */
export function addLogIds(ids: LogIds): void {
  Object.assign(store.getStore() ?? {}, ids)
}

export function currentLogIds(): LogIds {
  return { ...store.getStore() }
}
