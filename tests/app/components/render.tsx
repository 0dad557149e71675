import { AppProvider } from '@shopify/polaris'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'react-intl'
import { NowContext } from '../../../app/components/moment.tsx'
import { textsOf } from '../../../app/i18n/texts.server.ts'
import type { Language } from '../../../engine/audit.ts'

export const NOW = '2026-11-22T12:00:00.000Z'

/** The markup of a component as the server sends it, in one language, on a fixed day in Paris. */
export function render(language: Language, children: ReactNode): string {
  const { messages, polaris } = textsOf(language)
  return renderToStaticMarkup(
    <IntlProvider locale={language} messages={messages} timeZone="Europe/Paris">
      <AppProvider i18n={polaris}>
        <NowContext.Provider value={NOW}>{children}</NowContext.Provider>
      </AppProvider>
    </IntlProvider>,
  )
}

/** What a reader sees of it. */
export function readOut(language: Language, children: ReactNode): string {
  return render(language, children)
    .replace(/<[^>]+>/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
}
