import { type AssetBudgets, STARTING_BUDGETS } from '../../../engine/budgets.ts'
import type { Settings } from '../settings-schema.ts'

const KILOBYTE = 1000

/** The shop's limits as audits take them. */
export function budgetsOf({ assetBudgets }: Pick<Settings, 'assetBudgets'>): AssetBudgets {
  const { scriptKb, styleKb, imageKb } = assetBudgets
  return { ...STARTING_BUDGETS, script: scriptKb * KILOBYTE, style: styleKb * KILOBYTE, image: imageKb * KILOBYTE }
}
