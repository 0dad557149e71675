import type { Answers, AppMessage } from '../../app-bridge/messages.ts'
import type { Boot } from '../boot.ts'
import type { Reply } from './app-channel.ts'
import { fetchIdToken, grantScopes, readScopes, revokeScopes } from './control.ts'
import type { Dialog } from './dialogs.tsx'

type Asked = Extract<AppMessage, { name: 'ask' }>
type Desk = { boot: Boot; reply: Reply; ask: (dialog: Dialog) => void }

/** What an app asks through App Bridge, answered by the emulator or by the person at the admin. */
export async function answerQuestion({ id, question }: Asked, desk: Desk) {
  try {
    const value = await answerTo(question, desk)
    desk.reply({ name: 'answer', id, value })
  } catch (error) {
    desk.reply({ name: 'refusal', id, message: error instanceof Error ? error.message : String(error) })
  }
}

function answerTo({ ask, scopes }: Asked['question'], { boot, ask: open }: Desk): Promise<Answers[typeof ask]> {
  const { handle } = boot.shop
  switch (ask) {
    case 'id-token':
      return fetchIdToken(handle)
    case 'user':
      return Promise.resolve(boot.staff)
    case 'scopes-query':
      return readScopes(boot)
    case 'scopes-revoke':
      return revokeScopes(boot, scopes).then(detail => ({ detail }))
    case 'scopes-request':
      return requestScopes(boot, scopes, open)
    case 'leave-confirmation':
      return new Promise(resolve => open({ kind: 'leave', onLeave: () => resolve(null) }))
  }
}

async function requestScopes(boot: Boot, scopes: string[], open: Desk['ask']): Promise<Answers['scopes-request']> {
  const unknown = scopes.filter(scope => !boot.app.optionalScopes.includes(scope))
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: not among the app’s optional scopes`)
  const agreed = await new Promise<boolean>(resolve => open({ kind: 'scopes', scopes, onAnswer: resolve }))
  if (!agreed) return { result: 'declined-all', detail: await readScopes(boot) }
  return { result: 'granted-all', detail: await grantScopes(boot, scopes) }
}
