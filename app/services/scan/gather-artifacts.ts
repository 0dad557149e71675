import type { Need } from '../../../engine/audit.ts'
import { AUDITS } from '../../../engine/audits/index.ts'
import type { DeepReading } from '../../../engine/deep-reading.ts'
import type { ScanInput } from '../../../scanner/scanner.ts'
import { AppError } from '../../errors.ts'
import type { AdminClient } from '../../shopify/admin-client.ts'
import { type InstalledApp, listInstalledApps } from '../../shopify/installed-apps.ts'
import { budgetsOf } from '../settings/budgets-of.ts'
import type { Settings } from '../settings-schema.ts'

export type GatheredArtifacts = {
  others: ScanInput['others']
  /** Null where Shopify does not tell. */
  installedApps: InstalledApp[] | null
  failures: { need: Need; error: Error }[]
}

type Gathering = {
  /** Null when nobody asked to look deeply. */
  readDeeply: (() => Promise<DeepReading | AppError>) | null
  admin: AdminClient
  settings: Settings
  /** Failures that the whole scan comes back for later. */
  willPass: (error: AppError) => boolean
  signal: AbortSignal
}

/** Brings what audits need beside the theme; a gatherer that fails is an Error in its place. */
export async function gatherArtifacts({ readDeeply, admin, settings, willPass, signal }: Gathering): Promise<GatheredArtifacts> {
  const isNeeded = AUDITS.some(audit => audit.needs.includes('installedApps'))
  const listed = await orFailure(listInstalledApps(admin, signal), willPass)
  const installedApps = listed instanceof Error ? null : listed
  const deep = readDeeply ? await readDeeply() : null
  const failures = [
    ...(isNeeded && listed instanceof Error ? [{ need: 'installedApps' as const, error: listed }] : []),
    ...(deep instanceof Error ? [{ need: 'deep' as const, error: deep }] : []),
  ]
  return { others: { installedApps: listed, budgets: budgetsOf(settings), ...(deep && { deep }) }, installedApps, failures }
}

async function orFailure<T>(gathering: Promise<T>, willPass: Gathering['willPass']): Promise<T | AppError> {
  try {
    return await gathering
  } catch (error) {
    if (error instanceof AppError && !willPass(error)) return error
    throw error
  }
}
