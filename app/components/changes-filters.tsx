import { useSearchParams } from '@remix-run/react'
import { Card, IndexFilters, IndexFiltersMode, useSetIndexFiltersMode } from '@shopify/polaris'
import { useEffect, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import type { ChangeFamily } from '../services/change-item.ts'
import type { Timeline } from '../services/list-changes.ts'

type Props = { query: { families: ChangeFamily[]; search: string }; counts: Timeline['counts']; loading: boolean }

const PAUSE_MS = 300
const TABS: (ChangeFamily | null)[] = [null, 'files', 'apps', 'themes', 'scans']

/** Narrows the time line to files, apps, publishes or scans, and to what a search finds. */
export function ChangesFilters({ query, counts, loading }: Props) {
  const say = useText()
  const [, setParams] = useSearchParams()
  const { mode, setMode } = useSetIndexFiltersMode(query.search ? IndexFiltersMode.Filtering : IndexFiltersMode.Default)
  const change = (families: ChangeFamily[], search: string) => setParams(paramsOf(families, search), { preventScrollReset: true })
  const [text, setText] = useState(query.search)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address follows the typing after a pause
  useEffect(() => {
    if (text === query.search) return
    const timer = setTimeout(() => change(query.families, text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])

  const clear = () => {
    setText('')
    change(query.families, '')
  }
  return (
    <Card padding="0">
      <IndexFilters
        tabs={TABS.map(family => ({
          id: family ?? 'all',
          content: say(family ? `changes.family.${family}` : 'changes.family.all'),
          ...(family && { badge: say('findings.count', { count: counts[family] }) }),
        }))}
        selected={query.families.length === 1 ? TABS.indexOf(query.families[0] ?? null) : 0}
        onSelect={index =>
          change(
            TABS.slice(index, index + 1).flatMap(family => family ?? []),
            text,
          )
        }
        canCreateNewView={false}
        queryValue={text}
        queryPlaceholder={say('changes.search')}
        onQueryChange={setText}
        onQueryClear={() => setText('')}
        filters={[]}
        hideFilters
        onClearAll={clear}
        cancelAction={{ onAction: clear }}
        mode={mode}
        setMode={setMode}
        loading={loading}
      />
    </Card>
  )
}

function paramsOf(families: ChangeFamily[], search: string): URLSearchParams {
  const params = new URLSearchParams(families.map(family => ['family', family]))
  if (search) params.set('q', search)
  return params
}
