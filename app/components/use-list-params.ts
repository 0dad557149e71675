import { useSearchParams } from '@remix-run/react'
import { useCallback } from 'react'
import { withParams } from '../query-params.ts'

/** A list's choices live in the address: they can be shared, kept and gone back to. */
export function useListParams<Param extends string>() {
  const [, setParams] = useSearchParams()
  const change = useCallback(
    (changes: Partial<Record<Param, string[]>>) => setParams(before => withParams(before, changes), { preventScrollReset: true }),
    [setParams],
  )
  return { change }
}
