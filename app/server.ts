import type { Server } from 'node:http'
import { type Env, readEnv } from './env.server.ts'
import { createHttpServer, HTTP_LIMITS } from './http-server.ts'
import { pause } from './pause.ts'
import { start, stopOnSignals } from './start.ts'
import { exitOnStartError, StartError } from './start-error.ts'
import { createWeb } from './web.ts'

// Requests that are being answered when the process must stop.
const REQUESTS_LIMIT_MS = 1_000

async function main() {
  const env = readEnv()
  const running = await start(env)
  const { vigie, shopify, database } = running
  const web = await createWeb({ context: { vigie, shopify }, database, development: env.NODE_ENV === 'development' })
  const server = createHttpServer(web, HTTP_LIMITS)
  await listen(server, env)
  const works = env.VIGIE_WEB_WORKS ?? database.engine === 'pglite'
  await running.begin({ role: 'web', works })
  stopOnSignals(async () => {
    const answered = new Promise<void>(resolve => server.close(() => resolve()))
    server.closeIdleConnections()
    await Promise.race([answered, pause(REQUESTS_LIMIT_MS, undefined)])
    await running.stop()
  }, vigie.log)
  vigie.log.info({ port: env.PORT, database: database.engine, works }, 'listening')
}

function listen(server: Server, { PORT, LISTEN }: Pick<Env, 'PORT' | 'LISTEN'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      const because = taken
        ? `port ${PORT} is taken. Stop what listens there`
        : `can't listen on ${LISTEN}:${PORT} (${error.code}). Check LISTEN`
      reject(new StartError(`${because}, or set PORT to another one.`))
    })
    server.listen(PORT, LISTEN, () => resolve())
  })
}

main().catch(exitOnStartError)
