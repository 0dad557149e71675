import { parentPort } from 'node:worker_threads'
import type { Order } from '../../scanner/orders.ts'

type Link = { before: Link | null }

/** Answers with the paths it was asked about, but never about `hang`, and runs out of memory over `bomb`. */
parentPort?.on('message', (order: Order) => {
  const paths = order.kind === 'extract' ? order.files.map(({ path }) => path) : []
  while (paths.includes('hang'));
  for (let last: Link | null = null; paths.includes('bomb'); ) last = { before: last }
  parentPort?.postMessage({ state: 'done', value: paths })
})
