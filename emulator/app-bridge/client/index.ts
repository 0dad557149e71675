import { adminOrigin, askAdmin, awaitAnswers, embedded, listenToAdmin, tellAdmin } from './admin-channel.ts'
import { authenticateFetch } from './authenticated-fetch.ts'
import { bounceBack } from './bounce.ts'
import { type Config, readConfig } from './config.ts'
import { listenToForms } from './form-save-bar.ts'
import { idToken } from './id-token.ts'
import { modal, refreshModals, UIModal } from './modal.ts'
import { showNavMenu } from './nav-menu.ts'
import { followLocation, listenToLocation } from './navigation.ts'
import { interceptOpening, listenToLinks } from './open.ts'
import { answerSaveBar, saveBar, UISaveBar } from './save-bar.ts'
import { showTitleBar } from './title-bar.ts'
import { answerToasts, toast } from './toast.ts'

const STARTED = 'vigieEmulatorAppBridge'

/** A bounce page rewrites its document: the window keeps what we patched but loses its listeners, so a second run only listens again. */
function start() {
  const listenAgain: unknown = Reflect.get(window, STARTED)
  if (typeof listenAgain === 'function') return listenAgain()

  const config = readConfig()
  if (!embedded && config.host && !config.disabledFeatures.includes('auto-redirect')) return enterAdmin(config)
  install(config)
  listen()
  Reflect.set(window, STARTED, listen)
  bounceBack()
}

function install(config: Config) {
  Reflect.set(window, 'shopify', shopifyGlobal(config))
  awaitAnswers()
  if (!config.disabledFeatures.includes('fetch')) authenticateFetch(config)
  interceptOpening(handleOf(config))
  for (const name of ['ui-nav-menu', 's-app-nav', 'ui-title-bar']) customElements.define(name, class extends HTMLElement {})
  customElements.define('ui-save-bar', UISaveBar)
  customElements.define('ui-modal', UIModal)
  answerSaveBar()
  answerToasts()
  refreshModals()
  hideBars()
  if (window.parent !== window.top) return
  followLocation()
  showNavMenu()
  showTitleBar()
}

function listen() {
  listenToAdmin()
  listenToLinks()
  listenToForms()
  if (window.parent === window.top) listenToLocation()
}

function shopifyGlobal(config: Config) {
  return {
    config,
    origin: adminOrigin,
    ready: Promise.resolve(),
    environment: { embedded, mobile: false, pos: false, intent: false },
    idToken,
    user: () => askAdmin('user'),
    loading: (on = true) => tellAdmin({ name: 'loading', on }),
    toast,
    modal,
    saveBar,
    scopes: {
      query: () => askAdmin('scopes-query'),
      request: (scopes: string[]) => askAdmin('scopes-request', scopes),
      revoke: (scopes: string[]) => askAdmin('scopes-revoke', scopes),
    },
  }
}

/** An app page opened outside the admin goes back into it. */
function enterAdmin(config: Config) {
  location.replace(`${adminOrigin}/store/${handleOf(config)}/apps/${config.apiKey}${location.pathname}${location.search}`)
}

const handleOf = ({ shop }: Config) => shop.split('.')[0] ?? ''

/** The admin draws these itself; the app may ask whether they are defined. */
function hideBars() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('ui-title-bar, ui-nav-menu, ui-save-bar, s-app-nav { display: none !important }')
  document.adoptedStyleSheets.push(sheet)
}

start()
