import { atAnyTime } from './at-any-time.ts'
import type { Strike } from './strike.ts'
import { whileAsking } from './while-asking.ts'
import { whileDeleting } from './while-deleting.ts'
import { whileEmbedded } from './while-embedded.ts'
import { whileMigrating } from './while-migrating.ts'
import { whileScanning } from './while-scanning.ts'

export const STRIKES: readonly Strike[] = [
  ...whileScanning,
  ...whileAsking,
  ...whileDeleting,
  ...whileEmbedded,
  ...whileMigrating,
  ...atAnyTime,
]
