import { useLocation, useNavigate } from '@remix-run/react'
import { useText } from '../i18n/use-text.ts'

type BackAction = { content: string; url: string } | { content: string; onAction: () => void }

/** Back to where the reader came from, filters and place kept; to the list when this page was the first. */
export function useBack(list: { content: string; url: string }): BackAction {
  const say = useText()
  const navigate = useNavigate()
  const { key } = useLocation()
  return key === 'default' ? list : { content: say('nav.back'), onAction: () => navigate(-1) }
}
