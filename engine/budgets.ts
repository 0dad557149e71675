/** Bytes as stored above which an asset of a type is heavy; scripts and styles travel at about a third of it. */
export type AssetBudgets = { script: number; style: number; image: number; font: number; video: number }

/** At 4 Mbps, 500 kB cost a shopper a second. */
export const STARTING_BUDGETS: AssetBudgets = { script: 150_000, style: 150_000, image: 300_000, font: 100_000, video: 2_000_000 }

/**
 * Bytes as stored of all scripts and styles of one page. The median page of the web sends phones 558 kB of scripts and 73 kB of
 * styles, apps and tags included (HTTP Archive, Web Almanac 2024, Page Weight); about three times that before compression.
 */
export const PAGE_CODE_BUDGET = 1_900_000

/** What pages may wait for: stylesheets of the median page, and its rules before compression (Web Almanac 2020, CSS; 2024, Page Weight: 78 kB sent). */
export const HEAD_STYLE_BUDGET = { files: 6, bytes: 240_000 }
