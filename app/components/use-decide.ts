import { useText } from '../i18n/use-text.ts'
import type { action, DecisionBody } from '../routes/app.decisions.tsx'
import { tellCode } from './error-screen.tsx'
import { useMoment } from './moment.tsx'
import { showToast } from './toast.ts'
import { useSend } from './use-send.ts'

/** Sends a decision and says what it did, with an undo at hand. */
export function useDecide(): { decide: (body: DecisionBody) => Promise<void>; deciding: boolean } {
  const say = useText()
  const moment = useMoment()
  const { send, sending } = useSend<typeof action>('/app/decisions')

  const decide = async (body: DecisionBody): Promise<void> => {
    const { done, refused } = await send(body)
    if (!done) return showToast(tellCode(refused, say).what, { isError: true })
    const until = 'until' in done ? moment(done.until) : ''
    const undo = { action: say('decision.undo'), onAction: () => decide({ intent: 'undo', batchId: done.batchId }) }
    showToast(say(`decision.${done.intent}.done`, { count: done.count, until }), done.intent === 'undo' ? {} : undo)
  }
  return { decide, deciding: sending }
}
