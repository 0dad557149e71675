import { useEffect, useState } from 'react'
import type { Sent } from '../sent.ts'
import type { FindingPatch } from '../services/read-patch.ts'

export type Asked = { state: 'asking' } | { state: 'failed' } | { state: 'answered'; patch: Sent<FindingPatch> | null }

/** The change that mends a finding: to work it out takes longer than the rest of the page. */
export function usePatch(findingId: string): Asked {
  const [asked, setAsked] = useState<Asked & { findingId: string }>({ findingId, state: 'asking' })
  useEffect(() => {
    const stop = new AbortController()
    readPatch(findingId, stop.signal).then(answer => {
      if (!stop.signal.aborted) setAsked({ findingId, ...answer })
    })
    return () => stop.abort()
  }, [findingId])
  return asked.findingId === findingId ? asked : { state: 'asking' }
}

// App Bridge signs this call.
async function readPatch(findingId: string, signal: AbortSignal): Promise<Asked> {
  try {
    const answer = await fetch(`/app/findings/${findingId}/patch`, { signal, headers: { Accept: 'application/json' } })
    if (!answer.ok) return { state: 'failed' }
    const { patch }: { patch: Sent<FindingPatch> | null } = await answer.json()
    return { state: 'answered', patch }
  } catch {
    return { state: 'failed' }
  }
}
