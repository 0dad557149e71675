import { useCallback, useEffect, useState } from 'react'
import { useAdmin } from '../context.ts'
import { listThemes, type ThemeSummary } from '../control.ts'

/** The shop's themes, null until they are here. */
export function useThemes() {
  const { boot } = useAdmin()
  const [themes, setThemes] = useState<ThemeSummary[] | null>(null)
  const reload = useCallback(() => listThemes(boot.shop.handle).then(setThemes), [boot])
  useEffect(() => {
    void reload()
  }, [reload])
  return { themes, reload }
}
