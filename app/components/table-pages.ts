import type { IndexTableProps } from '@shopify/polaris'

type Pages = { page: number; pages: number; label: string; change: (changes: { page: string[] }) => void }

/** The ways to the pages before and after; none when there is one page only. */
export function tablePages({ page, pages, label, change }: Pages): IndexTableProps['pagination'] {
  if (pages === 1) return undefined
  return {
    label,
    hasPrevious: page > 1,
    hasNext: page < pages,
    onPrevious: () => change({ page: [String(page - 1)] }),
    onNext: () => change({ page: [String(page + 1)] }),
  }
}
