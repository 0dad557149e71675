import { type AdminMessage, type AppMessage, CHANNEL, type Envelope } from '../../app-bridge/messages.ts'

export type Reply = (message: AdminMessage) => void

/** Listens to windows of the app's own origin only; answers go back to the window that asked. */
export function listenToApp(origin: string, onMessage: (message: AppMessage, reply: Reply) => void): () => void {
  const listener = ({ origin: from, data, source }: MessageEvent<Envelope<AppMessage> | null>) => {
    if (from !== origin || data?.channel !== CHANNEL || !source) return
    onMessage(data.message, message => source.postMessage(envelope(message), { targetOrigin: origin }))
  }
  addEventListener('message', listener)
  return () => removeEventListener('message', listener)
}

export function tellApp(origin: string, message: AdminMessage) {
  const frame = document.querySelector<HTMLIFrameElement>('iframe[name=app-iframe]')
  frame?.contentWindow?.postMessage(envelope(message), origin)
}

const envelope = (message: AdminMessage): Envelope<AdminMessage> => ({ channel: CHANNEL, message })
