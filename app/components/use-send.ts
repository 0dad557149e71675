import { useRevalidator } from '@remix-run/react'
import { useState } from 'react'
import type { Refusal } from '../act.server.ts'
import type { Sent } from '../sent.ts'

/** Nobody answered: what was typed stays, and can be sent again. */
export type Unreached = { done: null; refused: { code: 'OFFLINE'; details: Refusal['details'] } }

const UNREACHED: Unreached = { done: null, refused: { code: 'OFFLINE', details: {} } }

/**
 * Sends JSON to a resource route and reads the page anew once it has answered.
 * Remix's own fetchers would put an error page in the place of a form that could not be sent.
 */
export function useSend<Action>(path: string) {
  const { revalidate } = useRevalidator()
  const [sending, setSending] = useState(false)
  const send = async (body: unknown): Promise<Sent<Action> | Unreached> => {
    setSending(true)
    const outcome = await post<Action>(path, body)
    setSending(false)
    if (outcome !== UNREACHED) revalidate()
    return outcome
  }
  return { send, sending }
}

// App Bridge signs this call. Our own route answers an outcome, whatever its status; anything else is not our answer.
async function post<Action>(path: string, body: unknown): Promise<Sent<Action> | Unreached> {
  try {
    const answer = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
    const outcome = await answer.json()
    return 'done' in outcome ? outcome : UNREACHED
  } catch {
    return UNREACHED
  }
}
