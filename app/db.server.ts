import type { PrismaClient } from './generated/prisma/client.ts'

export type Db = PrismaClient

/** A transaction's client. */
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]
