import { AppProvider } from '@shopify/polaris'
import type { ReactNode } from 'react'
import { IntlProvider } from 'react-intl'
import type { Texts } from '../i18n/texts.server.ts'
import { RouterLink } from './router-link.tsx'

type Props = { texts: Texts; timeZone: string; children: ReactNode }

/** Gives the page and Polaris one language and the shop's time zone. */
export function TextsProvider({ texts, timeZone, children }: Props) {
  return (
    <IntlProvider locale={texts.language} messages={texts.messages} timeZone={timeZone}>
      <AppProvider i18n={texts.polaris} linkComponent={RouterLink}>
        {children}
      </AppProvider>
    </IntlProvider>
  )
}
