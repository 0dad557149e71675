import { useNavigate } from '@remix-run/react'
import { type ReactNode, useEffect, useState } from 'react'
import type { Texts } from '../i18n/texts.server.ts'
import { AppNavigation } from './app-navigation.tsx'
import { NowContext } from './moment.tsx'
import { OfflineNotice } from './offline-notice.tsx'
import { PendingPage } from './pending-page.tsx'
import { TextsProvider } from './texts-provider.tsx'
import { PhoneContext } from './use-phone.ts'

type Props = { texts: Texts; timeZone: string; now: string; phone: boolean; children: ReactNode }

const MINUTE = 60_000

/** What every page stands in: language, clock, navigation, and the notice that the connection is lost. */
export function Shell({ texts, timeZone, now, phone, children }: Props) {
  useShopifyNavigation()
  return (
    <TextsProvider texts={texts} timeZone={timeZone}>
      <NowContext.Provider value={useClock(now)}>
        <PhoneContext.Provider value={phone}>
          <AppNavigation />
          <OfflineNotice />
          <PendingPage>{children}</PendingPage>
        </PhoneContext.Provider>
      </NowContext.Provider>
    </TextsProvider>
  )
}

function useClock(start: string): string {
  const [now, setNow] = useState(start)
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), MINUTE)
    return () => clearInterval(timer)
  }, [])
  return now
}

// App Bridge asks for a page when someone uses the admin's own navigation.
function useShopifyNavigation() {
  const navigate = useNavigate()
  useEffect(() => {
    const follow = ({ target }: Event) => {
      const href = target instanceof Element ? target.getAttribute('href') : null
      if (href) navigate(href)
    }
    addEventListener('shopify:navigate', follow)
    return () => removeEventListener('shopify:navigate', follow)
  }, [navigate])
}
