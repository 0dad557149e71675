import { parentPort } from 'node:worker_threads'
import { AUDITS } from '../engine/audits/index.ts'
import { extract } from '../engine/facts/extract.ts'
import { readTheme } from '../engine/read-theme.ts'
import { scan } from '../engine/scan.ts'
import type { Order, Outcome } from './orders.ts'

parentPort?.on('message', (order: Order) => {
  parentPort?.postMessage(answer(order))
})

function answer(order: Order): Outcome {
  try {
    return { state: 'done', value: order.kind === 'extract' ? order.files.map(extract) : scanTheme(order) }
  } catch (error) {
    return { state: 'failed', error }
  }
}

function scanTheme({ input: { files, others } }: Extract<Order, { kind: 'scan' }>) {
  return scan({ theme: readTheme(files), ...others }, AUDITS)
}
