import { Banner, Box } from '@shopify/polaris'
import { useSyncExternalStore } from 'react'
import { useText } from '../i18n/use-text.ts'

/** Says that what is shown may be old while the browser has no network. */
export function OfflineNotice() {
  const say = useText()
  if (useOnline()) return null
  return (
    <Box padding="400">
      <Banner tone="warning" title={say('offline.title')}>
        {say('offline.what')}
      </Banner>
    </Box>
  )
}

function useOnline(): boolean {
  return useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true,
  )
}

function listen(changed: () => void) {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}
