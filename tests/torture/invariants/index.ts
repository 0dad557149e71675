import { fileInvariants } from './files.ts'
import { findingInvariants } from './findings.ts'
import type { Invariant } from './invariant.ts'
import { lockInvariants } from './locks.ts'
import { queueInvariants } from './queue.ts'
import { scanInvariants } from './scans.ts'
import { webhookInvariants } from './webhooks.ts'

export const INVARIANTS: readonly Invariant[] = [
  ...lockInvariants,
  ...scanInvariants,
  ...findingInvariants,
  ...fileInvariants,
  ...webhookInvariants,
  ...queueInvariants,
]
