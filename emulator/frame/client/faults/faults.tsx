import { Banner, Button, Text } from '@shopify/polaris'
import { XIcon } from '@shopify/polaris-icons'
import { useCallback, useEffect, useState } from 'react'
import { useAdmin } from '../context.ts'
import { listFaults, type PlannedFault, uninstallApp } from '../control.ts'
import { useControl } from '../use-control.ts'
import { ActiveFaults } from './active-faults.tsx'
import { ApiFaults } from './api-faults.tsx'
import type { Section } from './section.ts'
import { StorefrontFaults } from './storefront-faults.tsx'
import { faultTextsIn } from './texts.ts'
import { ThemeFaults } from './theme-faults.tsx'

/** The drawer from which anyone can make a store go wrong, and right again. */
export function Faults({ onClose }: { onClose: () => void }) {
  const { boot, say: sayAdmin } = useAdmin()
  const { run, busy, problem } = useControl()
  const [planned, setPlanned] = useState<PlannedFault[]>([])
  const say = faultTextsIn(boot.locale)
  const reload = useCallback(() => listFaults().then(setPlanned), [])
  useEffect(() => {
    const timer = setInterval(reload, 2000)
    void reload()
    return () => clearInterval(timer)
  }, [reload])

  const section: Section = { say, busy, run: work => void run(() => work().then(reload)) }
  return (
    <aside className="Faults" aria-label={say('title')}>
      <header>
        <h2>{say('title')}</h2>
        <Button variant="tertiary" icon={XIcon} accessibilityLabel={sayAdmin('close')} onClick={onClose} />
      </header>
      <section>
        <Text as="p" tone="subdued">
          {say('intro', { shop: boot.shop.name })}
        </Text>
        {problem && <Banner tone="critical">{problem}</Banner>}
      </section>
      <ActiveFaults section={section} planned={planned} />
      <ApiFaults section={section} />
      <ThemeFaults section={section} />
      <StorefrontFaults section={section} />
      {boot.shop.installed && (
        <section>
          <h3>{say('app')}</h3>
          <Button
            tone="critical"
            disabled={busy}
            onClick={() => section.run(() => uninstallApp(boot.shop.handle).then(() => location.reload()))}
          >
            {say('uninstall', { app: boot.app.name })}
          </Button>
        </section>
      )}
    </aside>
  )
}
