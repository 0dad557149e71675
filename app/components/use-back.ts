import { useLocation, useNavigate } from '@remix-run/react'
import { useSyncExternalStore } from 'react'
import { useText } from '../i18n/use-text.ts'

type BackAction = { content: string; url: string } | { content: string; onAction: () => void }

const never = () => () => {}

/** Back to where the reader came from, filters and place kept; to the list when this page was the first. */
export function useBack(list: { content: string; url: string }): BackAction {
  const say = useText()
  const navigate = useNavigate()
  const { key } = useLocation()
  // The server knows no history: until the page is alive it must show what the server showed.
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return alive && key !== 'default' ? { content: say('nav.back'), onAction: () => navigate(-1) } : list
}
