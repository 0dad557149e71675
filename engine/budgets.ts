/** Bytes as stored above which an asset of a type is heavy; scripts and styles travel at about a third of it. */
export type AssetBudgets = { script: number; style: number; image: number; font: number; video: number }

/** At 4 Mbps, 500 kB cost a shopper a second. */
export const STARTING_BUDGETS: AssetBudgets = { script: 150_000, style: 150_000, image: 300_000, font: 100_000, video: 2_000_000 }
