import { useFetcher } from '@remix-run/react'
import { useEffect } from 'react'
import { useText } from '../i18n/use-text.ts'
import type { action, DecisionBody } from '../routes/app.decisions.tsx'
import { tellCode } from './error-screen.tsx'
import { useMoment } from './moment.tsx'
import { showToast } from './toast.ts'

/** Sends a decision and says what it did, with an undo at hand. */
export function useDecide(): { decide: (body: DecisionBody) => void; deciding: boolean } {
  const say = useText()
  const moment = useMoment()
  const { data, state, submit } = useFetcher<typeof action>()
  const decide = (body: DecisionBody) => submit(body, { method: 'post', action: '/app/decisions', encType: 'application/json' })

  // biome-ignore lint/correctness/useExhaustiveDependencies: one toast an answer
  useEffect(() => {
    if (!data) return
    if (data.refused) return showToast(tellCode(data.refused, say).what, { isError: true })
    const { intent, batchId, count } = data.done
    const until = 'until' in data.done ? moment(data.done.until) : ''
    const undo = { action: say('decision.undo'), onAction: () => decide({ intent: 'undo', batchId }) }
    showToast(say(`decision.${intent}.done`, { count, until }), intent === 'undo' ? {} : undo)
  }, [data])

  return { decide, deciding: state !== 'idle' }
}
