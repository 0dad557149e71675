import { type AdminMessage, type Answers, type AppMessage, CHANNEL, type Envelope, type Question } from '../messages.ts'

type Told<Name extends AdminMessage['name']> = Extract<AdminMessage, { name: Name }>
type Pending = { resolve: (value: unknown) => void; reject: (error: Error) => void }

const script = document.currentScript
/** The admin serves this script, so its origin is the admin's. */
export const adminOrigin = script instanceof HTMLScriptElement ? new URL(script.src).origin : location.origin
export const embedded = window.top !== window.self

const pending = new Map<string, Pending>()
const listeners: ((message: AdminMessage) => void)[] = []

export function tellAdmin(message: AppMessage) {
  if (embedded) window.top?.postMessage({ channel: CHANNEL, message } satisfies Envelope<AppMessage>, adminOrigin)
}

export function askAdmin<Ask extends Question['ask']>(ask: Ask, scopes: string[] = []): Promise<Answers[Ask]> {
  const id = crypto.randomUUID()
  return new Promise((resolve, reject) => {
    // The admin answers each question with the type that Answers gives it.
    pending.set(id, { resolve: value => resolve(value as Answers[Ask]), reject })
    tellAdmin({ name: 'ask', id, question: { ask, scopes } })
  })
}

export function onAdmin<Name extends AdminMessage['name']>(name: Name, listener: (message: Told<Name>) => void) {
  listeners.push(message => {
    if (isNamed(message, name)) listener(message)
  })
}

function isNamed<Name extends AdminMessage['name']>(message: AdminMessage, name: Name): message is Told<Name> {
  return message.name === name
}

export function awaitAnswers() {
  onAdmin('answer', ({ id, value }) => settle(id, ({ resolve }) => resolve(value)))
  onAdmin('refusal', ({ id, message }) => settle(id, ({ reject }) => reject(new Error(message))))
}

export function listenToAdmin() {
  addEventListener('message', (event: MessageEvent<Envelope<AdminMessage> | null>) => {
    if (event.origin !== adminOrigin || event.data?.channel !== CHANNEL) return
    const { message } = event.data
    for (const listener of listeners) listener(message)
  })
}

function settle(id: string, finish: (asked: Pending) => void) {
  const asked = pending.get(id)
  if (!asked) return
  pending.delete(id)
  finish(asked)
}
