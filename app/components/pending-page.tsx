import { useLocation, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { PageSkeleton } from './page-skeleton.tsx'

const PATIENCE_MS = 150

/** While another page loads for longer than a blink, its skeleton stands in its place. */
export function PendingPage({ children }: { children: ReactNode }) {
  const { location, state } = useNavigation()
  const { pathname } = useLocation()
  const next = state === 'loading' && location.pathname !== pathname ? location.pathname : null
  const shown = useDelayed(next)
  return shown ? <PageSkeleton path={shown} /> : children
}

function useDelayed(value: string | null): string | null {
  const [shown, setShown] = useState<string | null>(null)
  useEffect(() => {
    if (value === null) return
    const timer = setTimeout(() => setShown(value), PATIENCE_MS)
    return () => {
      clearTimeout(timer)
      setShown(null)
    }
  }, [value])
  return value === null ? null : shown
}
