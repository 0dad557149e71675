import { useCallback, useEffect, useReducer, useState } from 'react'
import type { AppMessage } from '../../app-bridge/messages.ts'
import { addressOf, adminAddress, appPlace } from '../admin-path.ts'
import type { Boot } from '../boot.ts'
import { answerQuestion } from './answer-question.ts'
import { listenToApp, tellApp } from './app-channel.ts'
import { emptyApp, showMessage } from './app-state.ts'
import type { Dialog } from './dialogs.tsx'

/** The conversation with the app in the frame, and where the admin goes next. */
export function useApp(boot: Boot) {
  const [app, show] = useReducer(showMessage, emptyApp(boot.page?.path ?? '/'))
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const { origin } = boot.app

  const unsaved = app.saveBar !== null
  const go = useCallback(
    (address: string) => {
      const leave = () => follow(boot, app.links, address)
      if (unsaved) setDialog({ kind: 'leave', onLeave: leave })
      else leave()
    },
    [boot, app.links, unsaved],
  )

  useEffect(() => {
    const hear = (message: AppMessage) => {
      show(message)
      if (message.name === 'open') go(message.url)
    }
    return listenToApp(origin, (message, reply) => {
      if (message.name === 'ask') answerQuestion(message, { boot, reply, ask: setDialog })
      else hear(message)
    })
  }, [boot, go, origin])

  useEffect(() => {
    if (boot.page) history.replaceState(null, '', addressOf({ shop: boot.shop.handle, app: boot.app.handle, path: app.path }, boot.locale))
  }, [boot, app.path])

  return { app, show, dialog, setDialog, go, tell: (message: Parameters<typeof tellApp>[1]) => tellApp(origin, message) }
}

/** A link of the app's own menu is pressed in the app; any other address loads. */
function follow(boot: Boot, links: { href: string }[], address: string) {
  const target = adminAddress(address, boot.shop.handle)
  const url = new URL(target, location.href)
  const place = url.origin === location.origin ? appPlace(url.pathname, url.search) : null
  const inApp = boot.page?.src && place?.shop === boot.shop.handle && place.app === boot.app.handle
  if (inApp && links.some(link => link.href === place.path)) return tellApp(boot.app.origin, { name: 'navigate', href: place.path })
  if (url.origin === location.origin && !url.searchParams.has('locale')) url.searchParams.set('locale', boot.locale)
  location.assign(url)
}
