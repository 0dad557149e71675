import { useCallback, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import type { action } from '../routes/app.scan.tsx'
import type { Sent } from '../sent.ts'
import type { ScanItem, ScanProgress } from '../services/scan-item.ts'
import { tellCode } from './error-screen.tsx'
import { showToast } from './toast.ts'
import { useScanProgress } from './use-scan-progress.ts'
import { useSend } from './use-send.ts'

/** Asks for a scan, follows the one that runs, and says how it ended. */
export function useScanNow(known: Sent<ScanProgress> | null) {
  const say = useText()
  const { send, sending } = useSend<typeof action>('/app/scan')
  const [askedId, setAskedId] = useState<string | null>(null)
  const announce = useCallback(
    (ended: Sent<ScanItem>) => {
      setAskedId(null)
      if (ended.state !== 'finished') return showToast(say('scan.failed'), { isError: true })
      showToast(say(ended.baseline ? 'scan.finished-first' : 'scan.finished', { opened: ended.opened, resolved: ended.resolved }))
    },
    [say],
  )
  const scanNow = async () => {
    const { done, refused } = await send({})
    if (refused) return showToast(tellCode(refused, say).what, { isError: true })
    setAskedId(done.scanId)
  }
  return { running: useScanProgress({ known, askedId, onEnd: announce }), asking: sending, scanNow }
}
