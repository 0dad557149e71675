import { useSearchParams } from '@remix-run/react'
import { useCallback } from 'react'
import { type FindingsParam, withParams } from '../findings-query.ts'

/** The list's choices live in the address: they can be shared, kept and gone back to. */
export function useFindingsParams() {
  const [, setParams] = useSearchParams()
  const change = useCallback(
    (changes: Partial<Record<FindingsParam, string[]>>) => setParams(before => withParams(before, changes), { preventScrollReset: true }),
    [setParams],
  )
  return { change }
}
