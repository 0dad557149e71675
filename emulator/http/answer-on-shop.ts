import { setTimeout as sleep } from 'node:timers/promises'
import { answerOfFault } from '../faults/answer-of-fault.ts'
import { spoilAnswer } from '../faults/spoil-answer.ts'
import { strikeShop } from '../faults/strike-shop.ts'
import { type Answer, json } from './answer.ts'
import { describeRequest } from './describe-request.ts'
import { findRoute, type Route, type ShopExchange } from './route.ts'

/** `overMs`: how long the answer takes to arrive; null for at once. */
export type Outcome = { answer: Answer; cut: boolean; overMs: number | null } | 'reset'

/** Works a request to a shop's host: logged, and spoiled by the fault that is planned for it. */
export async function answerOnShop(arrived: Omit<ShopExchange, 'fault' | 'entry'>, routes: Route<ShopExchange>[]): Promise<Outcome> {
  const { state, shop, method, url } = arrived
  const kind = describeRequest(url.pathname, arrived.body)
  const fault = state.faults.next(shop.domain, kind)
  const entry = state.log.open({ at: state.clock.now().toISOString(), shop: shop.domain, method, path: url.pathname }, kind)
  entry.fault = fault?.kind ?? null

  if (fault?.kind === 'stall' || fault?.kind === 'slow') await sleep(fault.milliseconds)
  if (fault?.kind === 'stall' || fault?.kind === 'reset') return 'reset'
  if (fault) strikeShop(state, shop, fault)
  const answer = (fault && answerOfFault(fault)) ?? (await work({ ...arrived, fault, entry }, routes))
  if (fault?.kind === 'reset-after') return 'reset'

  entry.status = answer.status
  const overMs = fault?.kind === 'drip' ? fault.milliseconds : null
  return { answer: fault ? spoilAnswer(answer, fault) : answer, cut: fault?.kind === 'truncate', overMs }
}

async function work(exchange: ShopExchange, routes: Route<ShopExchange>[]): Promise<Answer> {
  const route = findRoute(routes, exchange.method, exchange.url.pathname)
  if (!route) return json(404, { errors: 'Not Found' })
  return route.handle({ ...exchange, params: route.params })
}
