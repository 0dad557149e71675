import { parentPort } from 'node:worker_threads'
import { AUDITS } from '../engine/audits/index.ts'
import { extract } from '../engine/facts/extract.ts'
import { readTheme } from '../engine/read-theme.ts'
import { scan } from '../engine/scan.ts'
import { mendTheme } from './mend-theme.ts'
import type { Order, Outcome } from './orders.ts'
import { proposePatch } from './propose-patch.ts'

parentPort?.on('message', (order: Order) => {
  parentPort?.postMessage(answer(order))
})

function answer(order: Order): Outcome {
  try {
    return { state: 'done', value: carryOut(order) }
  } catch (error) {
    return { state: 'failed', error }
  }
}

function carryOut(order: Order): unknown {
  switch (order.kind) {
    case 'extract':
      return order.files.map(extract)
    case 'scan':
      return scanTheme(order)
    case 'propose-patch':
      return proposePatch(order.input)
    case 'mend-theme':
      return mendTheme(order.input)
  }
}

function scanTheme({ input: { files, others } }: Extract<Order, { kind: 'scan' }>) {
  return scan({ theme: readTheme(files), ...others }, AUDITS)
}
