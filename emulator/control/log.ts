import type { Exchange, Route } from '../http/route.ts'
import type { LogEntry, LogFilter } from '../request-log.ts'
import { control, nothing } from './control.ts'

export const logRoutes: Route<Exchange>[] = [
  {
    method: 'GET',
    path: '/__emulator/log',
    handle: control(nothing, (_input, { state, url }) => {
      const requests = state.log.list(filterOf(url.searchParams))
      return { summary: summarize(requests), requests }
    }),
  },
  { method: 'DELETE', path: '/__emulator/log', handle: control(nothing, (_input, { state }) => state.log.clear()) },
]

function filterOf(parameters: URLSearchParams): LogFilter {
  const text = (name: string) => parameters.get(name) ?? undefined
  const since = text('since')
  return {
    since: since === undefined ? undefined : Number(since),
    shop: text('shop'),
    target: text('target'),
    operation: text('operation'),
  }
}

function summarize(requests: LogEntry[]) {
  const costs = requests.flatMap(({ cost }) => (cost ? [cost] : []))
  return {
    requests: requests.length,
    throttled: costs.filter(cost => cost.throttled).length,
    points: costs.reduce((sum, cost) => sum + (cost.actual ?? 0), 0),
    leastAvailable: costs.length > 0 ? Math.min(...costs.map(cost => cost.available)) : null,
    bodies: requests.flatMap(request => request.bodies),
  }
}
