import { useIntl } from 'react-intl'

/** The time of day, where the day is known. */
export function Hour({ at }: { at: string }) {
  const intl = useIntl()
  return (
    <time dateTime={at} suppressHydrationWarning>
      {intl.formatTime(at, { timeStyle: 'short' })}
    </time>
  )
}
