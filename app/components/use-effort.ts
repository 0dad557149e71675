import { useText } from '../i18n/use-text.ts'

/** Says an estimate of working time without false precision: about 15 min, about 2.5 h. */
export function useEffort(): (minutes: number) => string {
  const say = useText()
  return minutes => {
    if (minutes < 60) return say('effort.minutes', { minutes: Math.max(5, Math.ceil(minutes / 5) * 5) })
    if (minutes < 480) return say('effort.hours', { hours: Math.ceil(minutes / 30) / 2 })
    return say('effort.days', { days: Math.ceil(minutes / 240) / 2 })
  }
}
