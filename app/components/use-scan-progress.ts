import { useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { Sent } from '../sent.ts'
import type { ScanItem, ScanProgress } from '../services/scan-item.ts'

type Heard = { progress: Sent<ScanProgress>; reached: boolean }

const EVERY_MS = 1000
const WHEN_UNREACHABLE_MS = 4000

type Following = {
  /** The unfinished scan that the page shows. */
  known: Sent<ScanProgress> | null
  /** A scan that was just asked for: it may end before the page has read itself anew, and never be known. */
  askedId: string | null
  onEnd(scan: Sent<ScanItem>): void
}

/** Follows an unfinished scan until it ends, then reads the page anew. `reached` is false while nobody answers. */
export function useScanProgress({ known, askedId, onEnd }: Following): Heard | null {
  const { revalidate } = useRevalidator()
  const [heard, setHeard] = useState<Heard | null>(null)
  const id = known?.id ?? askedId

  useEffect(() => {
    if (!id) return
    const stop = new AbortController()
    let timer = setTimeout(ask, EVERY_MS)
    async function ask() {
      const scan = await readScan(stop.signal)
      if (stop.signal.aborted) return
      if (scan && !('progress' in scan)) return end(scan)
      if (scan) setHeard({ progress: scan.progress, reached: true })
      else setHeard(before => before && { ...before, reached: false })
      timer = setTimeout(ask, scan ? EVERY_MS : WHEN_UNREACHABLE_MS)
    }
    function end(scan: Sent<ScanItem>) {
      onEnd(scan)
      revalidate()
    }
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [id, revalidate, onEnd])

  if (!known) return null
  return heard?.progress.id === known.id ? heard : { progress: known, reached: heard?.reached ?? true }
}

// App Bridge signs this call. A failed one only means to ask again.
async function readScan(signal: AbortSignal): Promise<Sent<ScanItem> | null> {
  try {
    const answer = await fetch('/app/scan', { signal, headers: { Accept: 'application/json' } })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
