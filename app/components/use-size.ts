import { useIntl } from 'react-intl'

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const

/** Says a number of bytes: 812 bytes, 34 kB, 1.9 MB. */
export function useSize(): (bytes: number) => string {
  const intl = useIntl()
  return bytes => {
    const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2
    const value = bytes / 1000 ** step
    const maximumFractionDigits = step === 2 || value < 10 ? 1 : 0
    return intl.formatNumber(value, { style: 'unit', unit: UNITS[step], unitDisplay: step === 0 ? 'long' : 'short', maximumFractionDigits })
  }
}
