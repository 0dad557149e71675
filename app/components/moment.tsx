import { createContext, useContext } from 'react'
import { useIntl } from 'react-intl'
import { useText } from '../i18n/use-text.ts'

/** When the server answered: the page and the server agree on what today is. */
export const NowContext = createContext(new Date(0).toISOString())

/** Says a moment as people do: today at 18:04, yesterday at 18:04, 12 Nov 2026. */
export function useMoment(): (at: string) => string {
  const now = useContext(NowContext)
  const intl = useIntl()
  const say = useText()
  const dayOf = (date: Date) => intl.formatDate(date, { year: 'numeric', month: '2-digit', day: '2-digit' })
  return at => {
    const date = new Date(at)
    const today = new Date(now)
    if (dayOf(date) === dayOf(today)) return say('moment.today', { at: date })
    if (dayOf(date) === dayOf(new Date(today.getTime() - DAY))) return say('moment.yesterday', { at: date })
    if (dayOf(date) === dayOf(new Date(today.getTime() + DAY))) return say('moment.tomorrow', { at: date })
    return say('moment.date', { at: date })
  }
}

const DAY = 86_400_000

/** A moment with its exact time at hand. */
export function Moment({ at }: { at: string }) {
  const intl = useIntl()
  const moment = useMoment()
  return (
    <time dateTime={at} title={intl.formatDate(at, { dateStyle: 'full', timeStyle: 'short' })} suppressHydrationWarning>
      {moment(at)}
    </time>
  )
}
