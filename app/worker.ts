import { readEnv } from './env.server.ts'
import { start, stopOnSignals } from './start.ts'
import { exitOnStartError, StartError } from './start-error.ts'

async function main() {
  const env = readEnv()
  if (!env.DATABASE_URL)
    throw new StartError('a worker of its own needs PostgreSQL (DATABASE_URL). On the embedded database the web process works the jobs.')
  const { vigie, begin, stop } = await start(env)
  await begin({ role: 'worker', works: true })
  stopOnSignals(stop, vigie.log)
  vigie.log.info('working')
}

main().catch(exitOnStartError)
