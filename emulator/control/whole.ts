import { z } from 'zod'
import type { Exchange, Route } from '../http/route.ts'
import { settings } from '../settings.ts'
import { control, nothing } from './control.ts'
import { describeShop } from './describe-shop.ts'

export const wholeRoutes: Route<Exchange>[] = [
  { method: 'GET', path: '/__emulator', handle: control(nothing, (_input, exchange) => overview(exchange)) },
  { method: 'POST', path: '/__emulator/reset', handle: control(nothing, (_input, { state }) => state.reset()) },
  {
    method: 'PATCH',
    path: '/__emulator/settings',
    handle: control(settings.partial(), (input, { state }) => {
      state.change(input)
      return state.settings
    }),
  },
  {
    method: 'POST',
    path: '/__emulator/clock',
    handle: control(z.strictObject({ advanceSeconds: z.number().nonnegative() }), ({ advanceSeconds }, { state }) => {
      state.clock.advance(advanceSeconds)
      return { now: state.clock.now().toISOString() }
    }),
  },
]

function overview({ state }: Exchange) {
  const { clientSecret: _secret, ...app } = state.app
  return { now: state.clock.now().toISOString(), app, settings: state.settings, shops: state.shops().map(describeShop) }
}
