import { faultInput } from '../faults/fault.ts'
import type { Exchange, Route } from '../http/route.ts'
import { control, nothing } from './control.ts'

export const faultRoutes: Route<Exchange>[] = [
  { method: 'GET', path: '/__emulator/faults', handle: control(nothing, (_input, { state }) => ({ faults: state.faults.list() })) },
  { method: 'POST', path: '/__emulator/faults', handle: control(faultInput, (fault, { state }) => ({ id: state.faults.add(fault) })) },
  { method: 'DELETE', path: '/__emulator/faults', handle: control(nothing, (_input, { state }) => state.faults.clear()) },
  {
    method: 'DELETE',
    path: '/__emulator/faults/:id',
    handle: control(nothing, (_input, { state, params }) => state.faults.remove(Number(params.id))),
  },
]
