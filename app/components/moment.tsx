import { createContext, useContext } from 'react'
import { useIntl } from 'react-intl'
import { useText } from '../i18n/use-text.ts'

const DAY = 86_400_000

/** When the server answered: the page and the server agree on what today is. */
export const NowContext = createContext(new Date(0).toISOString())

/** Says a moment inside a sentence: today at 18:04, on 12 Nov 2026. */
export function useMoment(): (at: string) => string {
  const say = useText()
  const nearness = useNearness()
  return at => say(`moment.${nearness(at)}`, { at: new Date(at) })
}

/** A moment that stands alone, with its exact time at hand. */
export function Moment({ at }: { at: string }) {
  const intl = useIntl()
  const say = useText()
  const nearness = useNearness()
  return (
    <time dateTime={at} title={intl.formatDate(at, { dateStyle: 'full', timeStyle: 'short' })} suppressHydrationWarning>
      {say(`moment.short.${nearness(at)}`, { at: new Date(at) })}
    </time>
  )
}

function useNearness() {
  const now = useContext(NowContext)
  const intl = useIntl()
  const dayOf = (time: number) => intl.formatDate(time, { year: 'numeric', month: '2-digit', day: '2-digit' })
  return (at: string) => {
    const day = dayOf(new Date(at).getTime())
    const today = new Date(now).getTime()
    if (day === dayOf(today)) return 'today'
    if (day === dayOf(today - DAY)) return 'yesterday'
    return day === dayOf(today + DAY) ? 'tomorrow' : 'date'
  }
}
