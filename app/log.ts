import { type Logger, pino } from 'pino'
import type { Env } from './env.server.ts'

/** Structured logs: ids and codes, never names, tokens, addresses or bodies. */
export function createLog({ LOG_LEVEL }: Pick<Env, 'LOG_LEVEL'>): Logger {
  return pino({ level: LOG_LEVEL, base: null, serializers: { error: pino.stdSerializers.errWithCause } })
}
