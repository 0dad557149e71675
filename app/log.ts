import { type DestinationStream, type Logger, pino } from 'pino'
import type { Env } from './env.server.ts'
import { currentLogIds } from './log-ids.ts'

/** Structured logs: ids and codes, never names, tokens, addresses or bodies. Each line tells its request, job and shop. */
export function createLog({ LOG_LEVEL }: Pick<Env, 'LOG_LEVEL'>, destination: DestinationStream = pino.destination(1)): Logger {
  return pino({ level: LOG_LEVEL, base: null, mixin: currentLogIds, serializers: { error: pino.stdSerializers.errWithCause } }, destination)
}
