import { parentPort } from 'node:worker_threads'
import { runChecks } from './deep/run-checks.ts'
import type { DeepOrder, Outcome } from './orders.ts'

parentPort?.on('message', async ({ files }: DeepOrder) => {
  parentPort?.postMessage(await answer(files))
})

async function answer(files: DeepOrder['files']): Promise<Outcome> {
  try {
    return { state: 'done', value: await runChecks(files) }
  } catch (error) {
    return { state: 'failed', error }
  }
}
