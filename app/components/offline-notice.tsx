import { useBlocker } from '@remix-run/react'
import { Banner, Box } from '@shopify/polaris'
import { useEffect } from 'react'
import { useText } from '../i18n/use-text.ts'
import { showToast } from './toast.ts'
import { useOnline } from './use-online.ts'

/** Says that what is shown may be old while the browser has no network, and stays on it: leaving would show nothing at all. */
export function OfflineNotice() {
  const say = useText()
  const online = useOnline()
  const { state, reset } = useBlocker(!online)

  useEffect(() => {
    if (state !== 'blocked') return
    showToast(say('offline.title'), { isError: true })
    reset()
  }, [state, reset, say])

  if (online) return null
  return (
    <Box padding="400">
      <Banner tone="warning" title={say('offline.title')}>
        {say('offline.what')}
      </Banner>
    </Box>
  )
}
