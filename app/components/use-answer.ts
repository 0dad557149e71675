import { useCallback, useEffect, useState } from 'react'
import type { Told } from '../as-answer.server.ts'
import type { Sent } from '../sent.ts'

export type Failure = Pick<Told, 'code' | 'details'> | { code: 'OFFLINE'; details: Record<string, never> }

export type Answer<T> = { state: 'asking' } | { state: 'failed'; failure: Failure } | { state: 'answered'; data: Sent<T> }

const ASKING = { state: 'asking' } as const

/** What a route of ours answers that takes longer than the rest of the page; a null address asks nothing. */
export function useAnswer<T>(path: string | null): { answer: Answer<T>; askAgain: () => void } {
  const [heard, setHeard] = useState<{ path: string; answer: Answer<T> } | null>(null)
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: to try again is to ask the same
  useEffect(() => {
    if (path === null) return
    const stop = new AbortController()
    ask<T>(path, stop.signal).then(answer => {
      if (!stop.signal.aborted) setHeard({ path, answer })
    })
    return () => stop.abort()
  }, [path, tries])
  const askAgain = useCallback(() => {
    setHeard(null)
    setTries(before => before + 1)
  }, [])
  return { answer: heard && heard.path === path ? heard.answer : ASKING, askAgain }
}

// App Bridge signs this call.
async function ask<T>(path: string, signal: AbortSignal): Promise<Answer<T>> {
  try {
    const response = await fetch(path, { signal, headers: { Accept: 'application/json' } })
    const body = await response.json()
    return response.ok ? { state: 'answered', data: body } : { state: 'failed', failure: 'code' in body ? body : UNEXPECTED }
  } catch {
    return { state: 'failed', failure: navigator.onLine ? UNEXPECTED : { code: 'OFFLINE', details: {} } }
  }
}

const UNEXPECTED: Failure = { code: 'UNEXPECTED', details: {} }
