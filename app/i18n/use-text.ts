import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import type { TextKey } from './catalogue.ts'

export type TextValues = Record<string, string | number | Date>

export type Say = (key: TextKey, values?: TextValues) => string

/** Says a text of the catalogue in the reader's language. */
export function useText(): Say {
  const intl = useIntl()
  return useCallback((key, values) => intl.formatMessage({ id: key }, values), [intl])
}
