import { randomBytes } from 'node:crypto'
import type { Database } from './database/database.ts'
import { openDatabase } from './db.server.ts'
import { readEnv } from './env.server.ts'
import { createLog } from './log.ts'
import { readKeyUse, rotateKeys } from './services/rotate-keys.ts'
import type { KeyUse } from './shopify/count-key-use.ts'
import { exitOnStartError, StartError } from './start-error.ts'

const USE = `Use: npm run --silent keys -- <command>
  generate   prints a new key for ENCRYPTION_KEYS
  status     tells how many sessions stand under which key
  rotate     brings all sessions under the first key of ENCRYPTION_KEYS`

const COMMANDS = { generate, status, rotate }

async function main() {
  const command = Object.entries(COMMANDS).find(([name]) => name === process.argv[2])?.[1]
  if (!command) throw new StartError(USE)
  await command()
}

function generate() {
  const day = new Date().toISOString().slice(0, 10).replaceAll('-', '')
  console.log(`k${day}:${randomBytes(32).toString('base64')}`)
}

function status() {
  return withDatabase(async ({ db }) => printUse(await readKeyUse({ env: readEnv(), db })))
}

function rotate() {
  return withDatabase(async ({ db, withLock }) => {
    const env = readEnv()
    const log = createLog({ LOG_LEVEL: 'silent' })
    const { rotated, use } = await rotateKeys({ env, db, withLock, log }, { signal: new AbortController().signal })
    console.log(`${rotated} sessions encrypted anew`)
    printUse(use)
  })
}

async function withDatabase(work: (database: Database) => Promise<void>) {
  const { DATABASE_URL, VIGIE_DATA } = readEnv()
  const database = await openDatabase({ url: DATABASE_URL, folder: VIGIE_DATA })
  try {
    await work(database)
  } finally {
    await database.close()
  }
}

function printUse(use: KeyUse[]) {
  const advice = { current: 'encrypts', older: 'decrypts only', unknown: 'NOT in ENCRYPTION_KEYS' }
  for (const { keyId, state, sessions } of use)
    console.log(`${keyId}  ${sessions} sessions  ${advice[state]}${state === 'older' && sessions === 0 ? ': can go' : ''}`)
}

main().catch(exitOnStartError)
